// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/forgetrows.h"

#include "store/database/statement.h"
#include "store/rows/authorcolumns.h"
#include "store/rows/authormonths.h"
#include "store/rows/authorrows.h"

#include <QStringList>

#include <set>
#include <vector>

namespace store {

namespace {

using core::Result;

/// The repositories that have commits of these authors.
Result<std::vector<qint64>> repositoriesOf(const Connection &connection, const QString &rows)
{
    Statement select(connection,
                     QStringLiteral("SELECT repository FROM author_month WHERE author IN (%1) "
                                    "UNION SELECT repository FROM unusual_commit WHERE author IN (%1)")
                         .arg(rows));
    std::vector<qint64> repositories;
    select.run();
    while (select.next())
        repositories.push_back(select.integer(0));
    if (select.failed())
        return select.failure();
    return repositories;
}

/// Returns how many rows of stored commits were changed; those of unfinished crawls do not count.
Result<qint64> moveCommits(const Connection &connection, const QStringList &rows, qint64 to)
{
    qint64 moved = 0;
    for (const QLatin1String table : authorTables) {
        Statement update(
            connection,
            QStringLiteral("UPDATE %1 SET author = ? WHERE author IN (%2)").arg(table, rows.join(u',')));
        if (!update.run(to))
            return update.failure();
        if (!table.startsWith(QLatin1String("crawl")))
            moved += update.changed();
    }
    return moved;
}

} // namespace

Result<qint64> replaceAuthors(const Connection &connection, const std::map<qint64, core::Author> &replaced)
{
    AuthorRows authors(connection, {});
    if (const Result<void> ready = authors.isReady(); !ready)
        return std::unexpected(ready.error());
    std::map<qint64, QStringList> byTarget;
    std::set<qint64> forgotten;
    for (const auto &[row, author] : replaced) {
        const Result<qint64> target = authors.rowOf(author);
        if (!target)
            return target;
        byTarget[*target].append(QString::number(row));
        if (author.isForgotten())
            forgotten.insert(*target);
    }
    qint64 commits = 0;
    std::set<qint64> changed;
    for (const auto &[target, rows] : byTarget) {
        const Result<std::vector<qint64>> repositories = repositoriesOf(connection, rows.join(u','));
        if (!repositories)
            return std::unexpected(repositories.error());
        changed.insert(repositories->begin(), repositories->end());
        const Result<qint64> moved = moveCommits(connection, rows, target);
        if (!moved)
            return moved;
        commits += forgotten.contains(target) ? *moved : 0;
        if (const Result<void> deleted = execute(
                connection, QStringLiteral("DELETE FROM author WHERE id IN (%1)").arg(rows.join(u',')));
            !deleted)
            return std::unexpected(deleted.error());
    }
    for (const qint64 repository : changed) {
        if (const Result<void> folded = foldCommits(connection, repository); !folded)
            return std::unexpected(folded.error());
    }
    return commits;
}

Result<bool> isSweepDue(const Connection &connection)
{
    Statement select(connection, QStringLiteral("SELECT 1 FROM forgetting WHERE sweep_due = 1"));
    const Result<std::optional<qint64>> due = select.number();
    return due ? Result<bool>(due->has_value()) : std::unexpected(due.error());
}

Result<void> sweepForgotten(const Connection &connection)
{
    const Result<bool> isDue = isSweepDue(connection);
    if (!isDue)
        return std::unexpected(isDue.error());
    if (!*isDue)
        return {};
    // Addresses that become known are those of authors without an account: the host does not matter.
    ForgottenKeys forgottenPeople(connection);
    if (Result<void> ready = forgottenPeople.isReady(); !ready)
        return ready;
    Statement select(connection, QStringLiteral("SELECT id, %1 FROM author WHERE account_id IN (0, %2)")
                                     .arg(authorColumns)
                                     .arg(core::Author::notAsked));
    std::map<qint64, core::Author> replaced;
    select.run();
    while (select.next()) {
        const core::Author author = authorIn(select, 1);
        const Result<core::Author> stored = forgottenPeople.asStored(author, {});
        if (!stored)
            return std::unexpected(stored.error());
        if (*stored != author)
            replaced.emplace(select.integer(0), *stored);
    }
    if (select.failed())
        return select.failure();
    select.finish();
    if (const Result<qint64> done = replaceAuthors(connection, replaced); !done)
        return std::unexpected(done.error());
    return execute(connection, QStringLiteral("UPDATE forgetting SET sweep_due = 0"));
}

} // namespace store
