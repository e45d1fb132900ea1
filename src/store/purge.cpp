// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/purge.h"

#include "store/statement.h"
#include "store/transaction.h"

namespace store {

namespace {

using core::Result;

Result<void> runAllOrNone(const QSqlDatabase &database, std::initializer_list<QString> statements)
{
    Transaction transaction(database, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    for (const QString &sql : statements) {
        if (Result<void> done = execute(database, sql); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace

Result<void> purgeRemoved(const QSqlDatabase &database)
{
    Statement removed(database, QStringLiteral("SELECT count(*) FROM lookup WHERE removed = 1"));
    const Result<std::optional<qint64>> count = removed.number();
    if (!count)
        return std::unexpected(count.error());
    if (count->value_or(0) == 0)
        return {};

    // What was listed without a lookup belongs to a reading that was interrupted, and goes on: it stays.
    const Result<void> forgotten = runAllOrNone(
        database,
        {QStringLiteral("UPDATE repository SET listed = 0 WHERE listed = 1 AND owner IN "
                        "(SELECT owner FROM lookup WHERE repository IS NULL AND removed = 1) AND id IN "
                        "(SELECT repository FROM lookup WHERE repository IS NOT NULL AND removed = 0)"),
         QStringLiteral("DELETE FROM repository WHERE listed = 1 AND owner IN "
                        "(SELECT owner FROM lookup WHERE repository IS NULL AND removed = 1)"),
         QStringLiteral("DELETE FROM repository WHERE listed = 0 AND id IN "
                        "(SELECT repository FROM lookup WHERE removed = 1)"),
         QStringLiteral("DELETE FROM lookup WHERE removed = 1"),
         QStringLiteral("DELETE FROM owner WHERE id NOT IN (SELECT owner FROM repository) "
                        "AND id NOT IN (SELECT owner FROM lookup)")});
    if (!forgotten)
        return forgotten;

    // With foreign keys on, SQLite would look through all commits for each of the authors.
    if (Result<void> off = execute(database, QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off;
    const Result<void> unused = runAllOrNone(
        database, {QStringLiteral("DELETE FROM author WHERE id NOT IN (SELECT author FROM commits "
                                  "UNION SELECT author FROM crawl_commit)")});
    if (Result<void> on = execute(database, QStringLiteral("PRAGMA foreign_keys = ON")); !on)
        return on;
    return unused;
}

} // namespace store
