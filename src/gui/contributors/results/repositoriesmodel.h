// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

#include <QAbstractTableModel>

#include <vector>

namespace gui {

/// The repositories of a result, one per row: first those that could not be read, then those left out, then
/// by name.
class RepositoriesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Reason, Commits, ColumnCount };
    /// The role by which columns are sorted.
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setRepositories(std::vector<core::RepositoryReport> repositories);

    /// The repository of a row.
    const core::RepositoryReport &report(int row) const
    {
        return m_repositories[static_cast<std::size_t>(row)];
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant text(const core::RepositoryReport &report, int column) const;

    std::vector<core::RepositoryReport> m_repositories;
};

} // namespace gui
