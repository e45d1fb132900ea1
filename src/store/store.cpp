// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"

#include "store/connection.h"
#include "store/migration.h"
#include "store/owner.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QFile>

#include <utility>

namespace store {

namespace {

using core::Error;
using core::Result;

std::unexpected<Error> entryIsGone()
{
    return std::unexpected(
        Error{Error::Kind::Storage,
              QStringLiteral("The lookup is not in the history any more. Look it up once again.")});
}

} // namespace

Store::Store(QString connection)
    : m_connection(std::move(connection))
{}

Store::Store(Store &&other) noexcept
    : m_connection(std::exchange(other.m_connection, {}))
{}

Store &Store::operator=(Store &&other) noexcept
{
    std::swap(m_connection, other.m_connection);
    return *this;
}

Store::~Store()
{
    if (!m_connection.isEmpty())
        closeConnection(m_connection);
}

QSqlDatabase Store::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<Store> Store::open(const QString &path)
{
    const auto refused = [&path] {
        return std::unexpected(Error{
            Error::Kind::Storage,
            QStringLiteral("The database “%1” is gone or has changed. Start Newfaces again.").arg(path)});
    };
    if (!QFile::exists(path))
        return refused(); // SQLite would make an empty one
    Result<QString> connection = openConnection(path);
    if (!connection)
        return std::unexpected(connection.error());
    Store store(*connection);
    const Result<qint64> version = schemaVersion(store.database());
    if (!version)
        return std::unexpected(version.error());
    if (*version != static_cast<qint64>(schemaScripts().size()))
        return refused();
    if (const Result<void> configured = configure(store.database()); !configured)
        return std::unexpected(configured.error());
    return store;
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
