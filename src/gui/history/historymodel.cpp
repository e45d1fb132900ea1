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
    m_unseen.removeIf([&entries](const auto &one) {
        return std::ranges::none_of(
            entries, [&one](const core::Entry &entry) { return entry.id == one.key() && entry.hasUnseen(); });
    });
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

void HistoryModel::setUnseen(qint64 entry, int people)
{
    const auto found = std::ranges::find(m_entries, entry, &core::Entry::id);
    if (found == m_entries.end() || m_unseen.value(entry) == people)
        return;
    m_unseen.insert(entry, people);
    const QModelIndex changed = index(static_cast<int>(found - m_entries.begin()));
    Q_EMIT dataChanged(changed, changed,
                       {UnseenRole, UnseenCountRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
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
        return calledOf(entry);
    case NameRole:
        return nameOf(entry.lookup);
    case PinnedRole:
        return entry.isPinned;
    case UnseenCountRole:
        return m_unseen.value(entry.id);
    case AgeRole: {
        const QString age = relativeTime(entry.refreshedAt, m_clock());
        return entry.label.isEmpty() ? age : QString(nameOf(entry.lookup) + QStringLiteral(" · ") + age);
    }
    case UnseenRole: {
        const int unseen = m_unseen.value(entry.id);
        return unseen == 0 ? QString() : QString(u'+' + QLocale().toString(unseen));
    }
    case Qt::AccessibleTextRole: {
        const QString unseen = unseenSentence(entry);
        QString read =
            tr("%1, read %2").arg(nameOf(entry.lookup), relativeTime(entry.refreshedAt, m_clock()));
        if (!entry.label.isEmpty())
            read.prepend(entry.label + QStringLiteral(", "));
        if (entry.isPinned)
            read += tr(", pinned");
        return unseen.isEmpty() ? read : QString(read + QStringLiteral(", ") + unseen);
    }
    case Qt::ToolTipRole: {
        const QDateTime readAt = QDateTime::fromSecsSinceEpoch(entry.refreshedAt.time_since_epoch().count());
        const QString unseen = unseenSentence(entry);
        const QString read = tr("%1\nRead from GitHub: %2")
                                 .arg(nameOf(entry.lookup), QLocale().toString(readAt, QLocale::ShortFormat));
        return unseen.isEmpty() ? read : QString(read + u'\n' + unseen);
    }
    default:
        return {};
    }
}

QString HistoryModel::unseenSentence(const core::Entry &entry) const
{
    const int unseen = m_unseen.value(entry.id);
    return unseen == 0 ? QString() : tr("%Ln new since you last looked", nullptr, unseen);
}

QString HistoryModel::calledOf(const core::Entry &entry) const
{
    return entry.label.isEmpty() ? nameOf(entry.lookup) : entry.label;
}

QString HistoryModel::nameOf(const core::Lookup &lookup) const
{
    return core::nameInList(lookup, m_severalHosts);
}

} // namespace gui
