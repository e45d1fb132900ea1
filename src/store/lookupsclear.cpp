// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/statement.h"
#include "store/database/transaction.h"
#include "store/rows/removal.h"
#include "store/store.h"

namespace store {

namespace {

using core::Result;

Result<std::vector<qint64>> listedNumbers(const QSqlDatabase &database, const QString &table)
{
    std::vector<qint64> numbers;
    Statement rows(database, QStringLiteral("SELECT id FROM %1 WHERE removed = 0").arg(table));
    rows.run();
    while (rows.next())
        numbers.push_back(rows.integer(0));
    if (rows.failed())
        return rows.failure();
    return numbers;
}

Result<void> markCleared(const QSqlDatabase &database, const core::Cleared &cleared, bool removed)
{
    if (Result<void> marked = markRemoved(database, QStringLiteral("lookup"), cleared.lookups, removed);
        !marked)
        return marked;
    return markRemoved(database, QStringLiteral("profile"), cleared.profiles, removed);
}

} // namespace

Result<core::Cleared> Store::clear()
{
    Transaction transaction(database(), Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    Result<std::vector<qint64>> lookups = listedNumbers(database(), QStringLiteral("lookup"));
    if (!lookups)
        return std::unexpected(lookups.error());
    Result<std::vector<qint64>> profiles = listedNumbers(database(), QStringLiteral("profile"));
    if (!profiles)
        return std::unexpected(profiles.error());
    core::Cleared cleared{.lookups = std::move(*lookups), .profiles = std::move(*profiles)};
    if (const Result<void> marked = markCleared(database(), cleared, true); !marked)
        return std::unexpected(marked.error());
    if (const Result<void> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return cleared;
}

Result<void> Store::restore(const core::Cleared &cleared)
{
    Transaction transaction(database(), Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    if (Result<void> marked = markCleared(database(), cleared, false); !marked)
        return marked;
    return transaction.commit();
}

} // namespace store
