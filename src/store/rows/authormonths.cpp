// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/authormonths.h"

#include "core/period.h"
#include "core/sha.h"
#include "store/database/statement.h"

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

Result<Months> readMonths(const Connection &connection, qint64 repository)
{
    Statement select(connection, QStringLiteral("SELECT author, authored_at, sha FROM commits "
                                                "WHERE repository = ? AND NOT %1")
                                     .arg(hasUnusualDates));
    Months months;
    select.run(repository);
    while (select.next()) {
        const DatedCommit commit{select.instant(1), select.sha(2).value_or(core::Sha())};
        const int month = core::Period::holding(commit.at, core::PeriodKind::Months).number();
        months[{select.integer(0), month}].add(commit);
    }
    if (select.failed())
        return select.failure();
    return months;
}

} // namespace

Result<void> foldCommits(const Connection &connection, qint64 repository)
{
    const Result<Months> months = readMonths(connection, repository);
    if (!months)
        return std::unexpected(months.error());
    Statement clear(connection, QStringLiteral("DELETE FROM author_month WHERE repository = ?"));
    if (!clear.run(repository))
        return clear.failure();
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
