// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/seenrows.h"

#include "store/database/statement.h"

#include <algorithm>
#include <optional>

namespace store {

namespace {

using core::Result;

struct LookedAt
{
    qint64 lookup = 0;
    qint64 owner = 0;
    std::optional<core::Instant> before;
    qint64 arrival = 0;
};

Result<std::optional<LookedAt>> find(const Connection &connection, const core::Lookup &lookup)
{
    Statement select(connection,
                     QStringLiteral("SELECT l.id, l.owner, s.seen_at, coalesce(s.arrival, 0) FROM lookup l "
                                    "JOIN owner o ON o.id = l.owner "
                                    "LEFT JOIN repository r ON r.id = l.repository "
                                    "LEFT JOIN seen s ON s.lookup = l.id "
                                    "WHERE o.host = ? AND o.name = ? AND coalesce(r.name, '') = ? "
                                    "AND l.removed = 0 ORDER BY l.id DESC LIMIT 1"));
    std::optional<LookedAt> found;
    select.run(lookup.host, lookup.owner, lookup.repository);
    if (select.next())
        found = {select.integer(0), select.integer(1), select.instantOrNone(2), select.integer(3)};
    if (select.failed())
        return select.failure();
    return found;
}

} // namespace

Result<void> forgetSeenOfRemoved(const Connection &connection, qint64 owner)
{
    Statement remove(connection, QStringLiteral("DELETE FROM seen WHERE lookup IN "
                                                "(SELECT id FROM lookup WHERE owner = ? AND removed = 1)"));
    if (!remove.run(owner))
        return remove.failure();
    return {};
}

Result<void> recordSeen(const Connection &connection, const core::Lookup &lookup, qint64 arrival,
                        core::Instant seenAt)
{
    const Result<std::optional<LookedAt>> found = find(connection, lookup);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return {};
    const LookedAt &one = **found;
    if (one.before && arrival <= one.arrival && seenAt - *one.before < std::chrono::hours(1))
        return {};
    Statement upsert(connection,
                     QStringLiteral("INSERT INTO seen (lookup, seen_at, arrival) VALUES (?, ?, ?) "
                                    "ON CONFLICT (lookup) DO UPDATE SET seen_at = excluded.seen_at, "
                                    "arrival = excluded.arrival"));
    if (!upsert.run(one.lookup, seenAt, std::max(arrival, one.arrival)))
        return upsert.failure();
    Statement remove(connection,
                     QStringLiteral("DELETE FROM unseen_author WHERE repository IN "
                                    "(SELECT id FROM repository WHERE owner = ?) AND arrival <= "
                                    "(SELECT min(s.arrival) FROM seen s JOIN lookup l ON l.id = s.lookup "
                                    "WHERE l.owner = ?)"));
    if (!remove.run(one.owner, one.owner))
        return remove.failure();
    return {};
}

} // namespace store
