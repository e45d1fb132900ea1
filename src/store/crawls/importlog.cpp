// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/crawls/crawls.h"

#include "store/database/transaction.h"
#include "store/rows/accountrows.h"
#include "store/rows/arrivals.h"
#include "store/rows/authormonths.h"
#include "store/rows/commitwriter.h"
#include "store/rows/repositoryrows.h"

#include <algorithm>

namespace store {

namespace {

using core::Result;

/// In the order of their keys, because SQLite inserts them fastest in this order.
std::vector<const core::Commit *> sortedBySha(const std::vector<core::Commit> &commits)
{
    std::vector<const core::Commit *> sorted;
    sorted.reserve(commits.size());
    for (const core::Commit &commit : commits)
        sorted.push_back(&commit);
    std::ranges::sort(sorted, {}, [](const core::Commit *commit) { return commit->sha; });
    return sorted;
}

Result<void> writeCommits(CommitWriter &writer, qint64 repository, const core::CommitLog &log,
                          const std::vector<const core::Commit *> &sorted)
{
    for (const core::Commit *commit : sorted) {
        if (Result<void> written = writer.write(repository, *commit); !written)
            return written;
    }
    return writer.writeCoAuthors(repository, log.commits, log.coAuthors);
}

} // namespace

Result<void> Crawls::importLog(qint64 repository, const core::CommitLog &log, const ImportedHead &head)
{
    const std::vector<const core::Commit *> sorted = sortedBySha(log.commits);
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    const Result<Arrivals> arrivals = Arrivals::before(m_connection, repository);
    if (!arrivals)
        return std::unexpected(arrivals.error());
    Statement update(m_connection,
                     QStringLiteral("UPDATE repository SET state = 'complete', reason = '', head = ?, "
                                    "read_branch = ?, read_pushed_at = ?, "
                                    "co_authors = CASE WHEN ? THEN 1 ELSE co_authors END WHERE id = ?"));
    const bool isWhole = head.extent == ImportedHead::Extent::Whole;
    if (!update.run(head.head, head.branch, head.pushedAt, isWhole, repository))
        return update.failure();
    if (update.changed() == 0)
        return repositoryIsGone();
    if (Result<void> ended = runForRepository(m_connection, repository,
                                              {QStringLiteral("DELETE FROM crawl WHERE repository = ?")});
        !ended)
        return ended;
    if (isWhole) {
        if (Result<void> cleared = deleteCommits(m_connection, repository); !cleared)
            return cleared;
    }

    const Result<QString> host = hostOf(m_connection, repository);
    if (!host)
        return std::unexpected(host.error());
    // People may have added the address to their account since.
    Statement askAgain(
        m_connection,
        QStringLiteral("DELETE FROM email_account WHERE email = ? AND account_id = 0 AND host = ?"));
    for (const core::Author &author : log.authors) {
        if (!askAgain.run(foldedEmail(author.email), *host))
            return askAgain.failure();
    }

    CommitWriter writer(m_connection, log.authors, *host);
    if (Result<void> ready = writer.isReady(); !ready)
        return ready;
    if (Result<void> written = writeCommits(writer, repository, log, sorted); !written)
        return written;
    if (Result<void> folded = foldCommits(m_connection, repository); !folded)
        return folded;
    if (Result<void> recorded = arrivals->record(); !recorded)
        return recorded;
    return transaction.commit();
}

} // namespace store
