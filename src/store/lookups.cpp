// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"

#include "store/database/statement.h"
#include "store/database/transaction.h"
#include "store/rows/ownerrow.h"

#include <QCoreApplication>

#include <utility>

namespace store {

namespace {

using core::Error;
using core::Result;

std::unexpected<Error> entryIsGone()
{
    return std::unexpected(
        Error{Error::Kind::Storage,
              QCoreApplication::translate(
                  "store", "The lookup is not in the history any more. Look it up once again.")});
}

} // namespace

Result<Store> Store::open(const QString &path)
{
    Result<PreparedDatabase> database = PreparedDatabase::open(path);
    if (!database)
        return std::unexpected(database.error());
    return Store(std::move(*database));
}

Result<std::vector<Entry>> Store::entries() const
{
    Statement select(database(),
                     QStringLiteral("SELECT l.id, o.name, coalesce(r.name, ''), l.refreshed_at "
                                    "FROM lookup l JOIN owner o ON o.id = l.owner "
                                    "LEFT JOIN repository r ON r.id = l.repository "
                                    "WHERE l.removed = 0 ORDER BY l.refreshed_at DESC, l.turn DESC"));
    std::vector<Entry> entries;
    select.run();
    while (select.next())
        entries.push_back({select.integer(0), {select.text(1), select.text(2)}, select.instant(3)});
    if (select.failed())
        return select.failure();
    return entries;
}

Result<void> Store::remove(qint64 entry)
{
    Statement update(database(), QStringLiteral("UPDATE lookup SET removed = 1 WHERE id = ?"));
    if (!update.run(entry))
        return update.failure();
    return {};
}

Result<void> Store::restore(qint64 entry)
{
    Statement update(database(), QStringLiteral("UPDATE lookup SET removed = 0 WHERE id = ?"));
    if (!update.run(entry))
        return update.failure();
    if (update.changed() == 0)
        return entryIsGone();
    return {};
}

Result<void> Store::recordLookup(const core::Lookup &lookup, core::Instant refreshedAt)
{
    Transaction transaction(database(), Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    const Result<qint64> owner = recordOwner(database(), lookup.owner);
    if (!owner)
        return std::unexpected(owner.error());

    const QString topTurn = QStringLiteral("(SELECT coalesce(max(turn), 0) + 1 FROM lookup)");
    if (lookup.repository.isEmpty()) {
        Statement upsert(
            database(),
            QStringLiteral("INSERT INTO lookup (owner, refreshed_at, turn) VALUES (?, ?, %1) "
                           "ON CONFLICT (owner) WHERE repository IS NULL DO UPDATE SET "
                           "refreshed_at = excluded.refreshed_at, turn = excluded.turn, removed = 0")
                .arg(topTurn));
        if (!upsert.run(*owner, refreshedAt))
            return upsert.failure();
    } else {
        Statement upsert(
            database(),
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

} // namespace store
