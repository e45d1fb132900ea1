// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/whoiswho.h"

#include <QAbstractItemModel>

namespace gui {

/// Possible duplicates: a branch for each name, with the people who use it.
class SuggestionsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Person, Addresses, FirstCommit, Commits, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setPeople(core::WhoIsWho people);

    /// The ids of the people at an index: one person, or everyone with that name.
    QStringList ids(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const core::PersonReport &person(const QModelIndex &index) const;
    QVariant groupText(const core::Suggestion &group, int column) const;
    QVariant personText(const core::PersonReport &person, int column) const;

    core::WhoIsWho m_people;
};

} // namespace gui
