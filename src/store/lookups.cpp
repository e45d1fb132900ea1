// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/lookups.h"

#include "core/messages/catalogue.h"
#include "store/database/statement.h"
#include "store/database/transaction.h"
#include "store/rows/ownerrow.h"
#include "store/rows/removal.h"
#include "store/rows/seenrows.h"

#include <utility>

namespace store {

namespace {

using core::Entry;
using core::Error;
using core::Result;

std::unexpected<Error> entryIsGone()
{
    return core::fail(Error::Kind::Storage, "history.entry-gone");
}

std::unexpected<Error> isNoEntry(qint64 entry)
{
    return core::fail(Error::Kind::NotFound, "history.no-entry", QString::number(entry));
}

/// Of the lookup "l": the last arrival that the user has seen. Looking at an owner is looking at each of the
/// owner's repositories. NULL if it was never looked at.
const QString lastSeen =
    QStringLiteral("SELECT max(s.arrival) FROM seen s JOIN lookup w ON w.id = s.lookup "
                   "WHERE w.id = l.id OR (w.owner = l.owner AND w.repository IS NULL AND w.removed = 0 "
                   "AND EXISTS (SELECT 1 FROM repository c WHERE c.id = l.repository AND c.listed = 1))");

Result<std::vector<qint64>> listedNumbers(const Connection &connection, const QString &table)
{
    std::vector<qint64> numbers;
    Statement rows(connection, QStringLiteral("SELECT id FROM %1 WHERE removed = 0").arg(table));
    rows.run();
    while (rows.next())
        numbers.push_back(rows.integer(0));
    if (rows.failed())
        return rows.failure();
    return numbers;
}

Result<void> markCleared(const Connection &connection, const core::Cleared &cleared, bool removed)
{
    if (Result<void> marked = markRemoved(connection, QStringLiteral("lookup"), cleared.lookups, removed);
        !marked)
        return marked;
    return markRemoved(connection, QStringLiteral("profile"), cleared.profiles, removed);
}

} // namespace

Result<std::vector<Entry>> Lookups::entries() const
{
    Statement select(m_connection,
                     QStringLiteral("SELECT l.id, o.name, coalesce(r.name, ''), o.host, l.refreshed_at, "
                                    "coalesce((SELECT max(u.arrival) FROM unseen_author u "
                                    "JOIN repository c ON c.id = u.repository "
                                    "WHERE c.owner = l.owner AND (c.id = l.repository "
                                    "OR (l.repository IS NULL AND c.listed = 1)) "
                                    "AND u.arrival > (%1)), 0), l.pinned, l.label "
                                    "FROM lookup l JOIN owner o ON o.id = l.owner "
                                    "LEFT JOIN repository r ON r.id = l.repository "
                                    "WHERE l.removed = 0 ORDER BY l.refreshed_at DESC, l.turn DESC")
                         .arg(lastSeen));
    std::vector<Entry> entries;
    select.run();
    while (select.next())
        entries.push_back({select.integer(0),
                           {select.text(1), select.text(2), select.text(3)},
                           select.instant(4),
                           select.integer(5),
                           select.flag(6),
                           select.text(7)});
    if (select.failed())
        return select.failure();
    return entries;
}

Result<void> Lookups::record(const core::Lookup &lookup, core::Instant refreshedAt)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    const Result<qint64> owner = recordOwner(m_connection, lookup);
    if (!owner)
        return std::unexpected(owner.error());
    if (Result<void> forgotten = forgetSeenOfRemoved(m_connection, *owner); !forgotten)
        return forgotten;

    const QString topTurn = QStringLiteral("(SELECT coalesce(max(turn), 0) + 1 FROM lookup)");
    if (lookup.repository.isEmpty()) {
        Statement upsert(
            m_connection,
            QStringLiteral("INSERT INTO lookup (owner, refreshed_at, turn) VALUES (?, ?, %1) "
                           "ON CONFLICT (owner) WHERE repository IS NULL DO UPDATE SET "
                           "refreshed_at = excluded.refreshed_at, turn = excluded.turn, removed = 0")
                .arg(topTurn));
        if (!upsert.run(*owner, refreshedAt))
            return upsert.failure();
    } else {
        Statement upsert(
            m_connection,
            QStringLiteral("INSERT INTO lookup (owner, repository, refreshed_at, turn) "
                           "SELECT owner, id, ?, %1 FROM repository WHERE owner = ? AND name = ? "
                           "ORDER BY listed DESC, id DESC LIMIT 1 "
                           "ON CONFLICT (repository) DO UPDATE SET "
                           "refreshed_at = excluded.refreshed_at, turn = excluded.turn, removed = 0")
                .arg(topTurn));
        if (!upsert.run(refreshedAt, *owner, lookup.repository))
            return upsert.failure();
        if (upsert.changed() == 0)
            return entryIsGone();
    }
    return transaction.commit();
}

Result<void> Lookups::recordSeen(const core::Lookup &lookup, qint64 arrival, core::Instant seenAt)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    if (Result<void> recorded = store::recordSeen(m_connection, lookup, arrival, seenAt); !recorded)
        return recorded;
    return transaction.commit();
}

Result<std::optional<core::Instant>> Lookups::seenAt(const core::Lookup &lookup) const
{
    Statement select(m_connection,
                     QStringLiteral("SELECT max(s.seen_at) FROM seen s JOIN lookup l ON l.id = s.lookup "
                                    "JOIN owner o ON o.id = l.owner "
                                    "LEFT JOIN repository r ON r.owner = o.id AND r.name = ? "
                                    "AND (l.repository = r.id OR (l.repository IS NULL AND r.listed = 1)) "
                                    "WHERE o.host = ? AND o.name = ? AND l.removed = 0 "
                                    "AND (r.id IS NOT NULL OR (? = '' AND l.repository IS NULL))"));
    std::optional<core::Instant> seenAt;
    select.run(lookup.repository, lookup.host, lookup.owner, lookup.repository);
    if (select.next())
        seenAt = select.instantOrNone(0);
    if (select.failed())
        return select.failure();
    return seenAt;
}

Result<void> Lookups::remove(qint64 entry)
{
    Statement update(m_connection, QStringLiteral("UPDATE lookup SET removed = 1 WHERE id = ?"));
    if (!update.run(entry))
        return update.failure();
    return {};
}

Result<void> Lookups::remove(const std::vector<qint64> &entries)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    if (Result<void> marked = markCleared(m_connection, {.lookups = entries, .profiles = {}}, true); !marked)
        return marked;
    return transaction.commit();
}

Result<void> Lookups::restore(qint64 entry)
{
    Statement update(m_connection, QStringLiteral("UPDATE lookup SET removed = 0 WHERE id = ?"));
    if (!update.run(entry))
        return update.failure();
    if (update.changed() == 0)
        return entryIsGone();
    return {};
}

Result<void> Lookups::setPinned(const std::vector<qint64> &entries, bool pinned)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    Statement update(m_connection,
                     QStringLiteral("UPDATE lookup SET pinned = ? WHERE id = ? AND removed = 0"));
    for (const qint64 entry : entries) {
        if (!update.run(pinned, entry))
            return update.failure();
        if (update.changed() == 0)
            return isNoEntry(entry);
    }
    return transaction.commit();
}

Result<QString> Lookups::setLabel(qint64 entry, const QString &label)
{
    const QString kept = core::historyLabel(label);
    Statement update(m_connection,
                     QStringLiteral("UPDATE lookup SET label = ? WHERE id = ? AND removed = 0"));
    if (!update.run(kept, entry))
        return update.failure();
    return update.changed() == 0 ? isNoEntry(entry) : Result<QString>(kept);
}

Result<core::Cleared> Lookups::clear()
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    Result<std::vector<qint64>> lookups = listedNumbers(m_connection, QStringLiteral("lookup"));
    if (!lookups)
        return std::unexpected(lookups.error());
    Result<std::vector<qint64>> profiles = listedNumbers(m_connection, QStringLiteral("profile"));
    if (!profiles)
        return std::unexpected(profiles.error());
    core::Cleared cleared{.lookups = std::move(*lookups), .profiles = std::move(*profiles)};
    if (const Result<void> marked = markCleared(m_connection, cleared, true); !marked)
        return std::unexpected(marked.error());
    if (const Result<void> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return cleared;
}

Result<void> Lookups::restore(const core::Cleared &cleared)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    if (Result<void> marked = markCleared(m_connection, cleared, false); !marked)
        return marked;
    return transaction.commit();
}

} // namespace store
