// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/whoiswho.h"

#include <QAbstractTableModel>

#include <vector>

namespace gui {

/// The people of a WhoIsWho, one per row.
class WhoIsWhoModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Id, Name, Addresses, Why, FirstCommit, Bot, Organisation, Commits, ColumnCount };
    /// The role by which columns are sorted.
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(std::vector<core::PersonReport> people);

    const core::PersonReport &person(int row) const;
    /// A bot, or an account that the user marked as not a bot.
    bool isAboutBots(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        core::PersonReport person;
        /// Why the person counts as a bot or not; empty if there was no reason to ask.
        QString why;
    };

    QVariant text(const Row &row, int column) const;
    QVariant sortKey(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace gui
