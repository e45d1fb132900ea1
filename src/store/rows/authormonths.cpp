// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/authormonths.h"

#include "core/counting/contributions.h"
#include "core/period.h"
#include "core/sha.h"
#include "store/database/statement.h"
#include "store/rows/repositoryrows.h"

#include <algorithm>
#include <map>
#include <utility>

namespace store {

namespace {

using core::Result;

struct DatedCommit
{
    core::Instant at;
    core::Sha sha;

    auto operator<=>(const DatedCommit &) const = default;
};

struct Folded
{
    qint64 commits = 0;
    DatedCommit first;
    DatedCommit last;

    void add(const DatedCommit &commit)
    {
        first = commits == 0 ? commit : std::min(first, commit);
        last = commits == 0 ? commit : std::max(last, commit);
        ++commits;
    }
};

/// By the author, and the number of the month.
using Months = std::map<std::pair<qint64, int>, Folded>;

/// Whether the author's date is the time that counts, whenever the commit was read, as long as that was
/// after it (see core::countedAt()).
bool isUsual(core::Instant authoredAt, core::Instant committedAt)
{
    return authoredAt >= core::earliestAuthored && authoredAt <= committedAt + std::chrono::days(1);
}

/// Keeps the unusual commits, and returns the months of the others.
Result<Months> sortOut(const Connection &connection, qint64 repository)
{
    Statement select(connection, QStringLiteral("SELECT author, authored_at, committed_at, sha FROM commits "
                                                "WHERE repository = ?"));
    Statement keep(connection, QStringLiteral("INSERT INTO unusual_commit (repository, sha, author, "
                                              "authored_at, committed_at) VALUES (?, ?, ?, ?, ?)"));
    Months months;
    select.run(repository);
    while (select.next()) {
        const qint64 author = select.integer(0);
        const DatedCommit commit{select.instant(1), select.sha(3).value_or(core::Sha())};
        const core::Instant committedAt = select.instant(2);
        if (isUsual(commit.at, committedAt)) {
            const int month = core::Period::holding(commit.at, core::PeriodKind::Months).number();
            months[{author, month}].add(commit);
        } else if (!keep.run(repository, commit.sha, author, commit.at, committedAt)) {
            return keep.failure();
        }
    }
    if (select.failed())
        return select.failure();
    return months;
}

} // namespace

Result<void> foldCommits(const Connection &connection, qint64 repository)
{
    if (Result<void> cleared =
            runForRepository(connection, repository,
                             {QStringLiteral("DELETE FROM author_month WHERE repository = ?"),
                              QStringLiteral("DELETE FROM unusual_commit WHERE repository = ?")});
        !cleared)
        return cleared;
    const Result<Months> months = sortOut(connection, repository);
    if (!months)
        return std::unexpected(months.error());
    Statement insert(connection,
                     QStringLiteral("INSERT INTO author_month (repository, author, month, commits, first_at, "
                                    "first_sha, last_at, last_sha) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const auto &[key, month] : *months) {
        if (!insert.run(repository, key.first, key.second, month.commits, month.first.at, month.first.sha,
                        month.last.at, month.last.sha))
            return insert.failure();
    }
    return {};
}

} // namespace store
