// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/reading/lookupqueue.h"

#include <algorithm>
#include <utility>

namespace gui {

bool LookupQueue::contains(const core::Lookup &lookup) const
{
    return find(lookup) != m_lookups.end();
}

bool LookupQueue::add(const core::Lookup &lookup)
{
    if (contains(lookup))
        return false;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_lookups.push_back(lookup);
    endInsertRows();
    Q_EMIT changed();
    return true;
}

void LookupQueue::remove(const core::Lookup &lookup)
{
    if (const auto found = find(lookup); found != m_lookups.end())
        removeAt(static_cast<int>(found - m_lookups.begin()));
}

void LookupQueue::clear()
{
    if (isEmpty())
        return;
    beginResetModel();
    m_lookups.clear();
    endResetModel();
    Q_EMIT changed();
}

std::optional<core::Lookup> LookupQueue::takeFirst()
{
    if (isEmpty())
        return std::nullopt;
    core::Lookup first = m_lookups.front();
    removeAt(0);
    return first;
}

int LookupQueue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lookups.size());
}

QVariant LookupQueue::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString name = m_lookups[static_cast<std::size_t>(index.row())].toString();
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return tr("%1, waiting, %2 of %3").arg(name).arg(index.row() + 1).arg(rowCount());
    default:
        return {};
    }
}

/// Rows can be dropped between others, not on them.
Qt::ItemFlags LookupQueue::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

Qt::DropActions LookupQueue::supportedDropActions() const
{
    return Qt::MoveAction;
}

bool LookupQueue::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                           const QModelIndex &destinationParent, int destinationChild)
{
    if (sourceRow < 0 || count < 1 || sourceRow + count > rowCount() || destinationChild < 0 ||
        destinationChild > rowCount())
        return false;
    if (!beginMoveRows(sourceParent, sourceRow, sourceRow + count - 1, destinationParent, destinationChild))
        return false;
    const auto first = m_lookups.begin() + sourceRow;
    const auto end = first + count;
    const auto destination = m_lookups.begin() + destinationChild;
    if (destination < first)
        std::rotate(destination, first, end);
    else
        std::rotate(first, end, destination);
    endMoveRows();
    Q_EMIT changed();
    return true;
}

std::vector<core::Lookup>::const_iterator LookupQueue::find(const core::Lookup &lookup) const
{
    return std::ranges::find_if(m_lookups,
                                [&lookup](const core::Lookup &one) { return core::sameLookup(one, lookup); });
}

void LookupQueue::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_lookups.erase(m_lookups.begin() + row);
    endRemoveRows();
    Q_EMIT changed();
}

} // namespace gui
