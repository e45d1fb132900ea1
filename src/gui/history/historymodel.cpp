// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/history/historymodel.h"

#include "gui/widgets/relativetime.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace gui {

HistoryModel::HistoryModel(core::Clock clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(std::move(clock))
{}

void HistoryModel::setEntries(const std::vector<core::Entry> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    m_severalHosts = core::haveSeveralHosts(entries);
    endResetModel();
}

const std::vector<core::Entry> &HistoryModel::entries() const
{
    return m_entries;
}

std::optional<int> HistoryModel::rowOf(const core::Lookup &lookup) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&lookup](const core::Entry &entry) { return core::sameLookup(entry.lookup, lookup); });
    if (found == m_entries.end())
        return std::nullopt;
    return static_cast<int>(found - m_entries.begin());
}

void HistoryModel::updateAges()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {AgeRole, Qt::AccessibleTextRole});
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(entry.lookup);
    case AgeRole:
        return relativeTime(entry.refreshedAt, m_clock());
    case Qt::AccessibleTextRole:
        return tr("%1, read %2").arg(nameOf(entry.lookup), relativeTime(entry.refreshedAt, m_clock()));
    case Qt::ToolTipRole: {
        const QDateTime readAt = QDateTime::fromSecsSinceEpoch(entry.refreshedAt.time_since_epoch().count());
        return tr("%1\nRead from GitHub: %2")
            .arg(nameOf(entry.lookup), QLocale().toString(readAt, QLocale::ShortFormat));
    }
    default:
        return {};
    }
}

QString HistoryModel::nameOf(const core::Lookup &lookup) const
{
    return core::nameInList(lookup, m_severalHosts);
}

} // namespace gui
