// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/whoiswho.h"

#include <QAbstractItemModel>

namespace gui {

/// Possible duplicates: a branch for each name, with the people who use it. After them, addresses that
/// several people may share: a branch for each, with its names.
class SuggestionsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Person, Addresses, FirstCommit, Commits, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setPeople(core::WhoIsWho people);

    /// The ids of the people at an index: one person, or everyone with that name.
    QStringList ids(const QModelIndex &index) const;
    /// Of an address or one of its names, the address; empty for others.
    QString address(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// The group of a top-level row: a suggestion, or else an address.
    bool isAddress(int group) const;
    const core::SeveralPeople &shared(int group) const;
    QVariant addressText(const core::SeveralPeople &shared, int column) const;
    QVariant text(const QModelIndex &index) const;
    const core::PersonReport &person(const QModelIndex &index) const;
    QVariant groupText(const core::Suggestion &group, int column) const;
    QVariant personText(const core::PersonReport &person, int column) const;

    core::WhoIsWho m_people;
};

} // namespace gui
