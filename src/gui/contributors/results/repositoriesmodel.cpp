// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contributors/results/repositoriesmodel.h"

#include "gui/contributors/results/explanation.h"
#include "gui/widgets/describe.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

/// Problems come first.
int sortRank(core::RepositoryState state)
{
    if (isFailure(state))
        return 0;
    switch (state) {
    case core::RepositoryState::Skipped:
        return 1;
    case core::RepositoryState::Empty:
        return 2;
    default:
        return 3;
    }
}

} // namespace

void RepositoriesModel::setRepositories(std::vector<core::RepositoryReport> repositories)
{
    beginResetModel();
    m_repositories = std::move(repositories);
    std::ranges::stable_sort(m_repositories, {},
                             [](const core::RepositoryReport &report) { return sortRank(report.state); });
    endResetModel();
}

int RepositoriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_repositories.size());
}

int RepositoriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RepositoriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::RepositoryReport &report = m_repositories[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(report, column);
    case sortRole:
        if (column == Commits)
            return static_cast<qulonglong>(report.commits);
        return column == State ? QVariant(sortRank(report.state)) : text(report, column);
    case Qt::TextAlignmentRole:
        return column == Commits ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant RepositoriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == Commits && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter); // as its numbers
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Repository");
    case State:
        return tr("Status");
    case Commits:
        return tr("Commits");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

QVariant RepositoriesModel::text(const core::RepositoryReport &report, int column) const
{
    switch (column) {
    case Name:
        return report.name;
    case State:
        return stateText(report.state);
    case Commits:
        return QLocale().toString(static_cast<qulonglong>(report.commits));
    default:
        return describe(report.reason);
    }
}

} // namespace gui
