// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/crawls/crawls.h"

#include "store/database/statement.h"
#include "store/database/transaction.h"
#include "store/rows/arrivals.h"
#include "store/rows/authormonths.h"
#include "store/rows/authorrows.h"
#include "store/rows/repositoryrows.h"

namespace store {

namespace {

using core::Result;

Result<bool> hasRow(const Connection &connection, const QString &sql, qint64 repository)
{
    Statement statement(connection, sql);
    const Result<std::optional<qint64>> row = statement.number(repository);
    if (!row)
        return std::unexpected(row.error());
    return row->has_value();
}

/// Whether the crawl is still open, at this head if one is given. Without a head, a missing crawl is an
/// error.
Result<bool> isOpen(const Connection &connection, qint64 repository, const std::optional<core::Sha> &head)
{
    Statement select(connection, QStringLiteral("SELECT head FROM crawl WHERE repository = ?"));
    std::optional<core::Sha> pinned;
    select.run(repository);
    if (select.next())
        pinned = select.sha(0);
    if (select.failed())
        return select.failure();
    if (!pinned && !head)
        return repositoryIsGone();
    return !head || pinned == head;
}

Result<bool> committed(Transaction &transaction)
{
    if (const Result<void> done = transaction.commit(); !done)
        return std::unexpected(done.error());
    return true;
}

} // namespace

Result<std::optional<Crawl>> Crawls::find(qint64 repository) const
{
    const Transaction transaction(m_connection, Transaction::Kind::Read);
    if (!transaction.hasBegun())
        return transaction.failure();

    Statement begun(m_connection, QStringLiteral("SELECT head, branch, pushed_at, is_full, pages, commits, "
                                                 "last_address FROM crawl "
                                                 "WHERE repository = ?"));
    begun.run(repository);
    if (!begun.next()) {
        if (begun.failed())
            return begun.failure();
        return std::nullopt;
    }
    Crawl crawl;
    crawl.head = begun.sha(0).value_or(core::Sha());
    crawl.branch = begun.text(1);
    crawl.pushedAt = begun.text(2);
    crawl.full = begun.flag(3);
    crawl.pages = static_cast<int>(begun.integer(4));
    crawl.total = begun.integer(5);
    crawl.lastAddress = begun.text(6);

    Statement pages(m_connection,
                    QStringLiteral("SELECT page, commits FROM crawl_page WHERE repository = ?"));
    pages.run(repository);
    while (pages.next()) {
        const auto page = static_cast<int>(pages.integer(0));
        const auto commits = static_cast<int>(pages.integer(1));
        crawl.done.insert(page);
        crawl.commits += commits;
        if (page == crawl.pages)
            crawl.onLastPage = commits;
    }
    if (pages.failed())
        return pages.failure();

    Statement compared(
        m_connection,
        QStringLiteral("SELECT (SELECT count(DISTINCT c.sha) FROM crawl_commit c WHERE c.repository = r.id "
                       "AND NOT EXISTS (SELECT 1 FROM commits s "
                       "WHERE s.repository = c.repository AND s.sha = c.sha)), "
                       "EXISTS (SELECT 1 FROM crawl_commit c "
                       "WHERE c.repository = r.id AND c.sha = r.head) "
                       "FROM repository r WHERE r.id = ?"));
    compared.run(repository);
    if (compared.next()) {
        crawl.newCommits = static_cast<int>(compared.integer(0));
        crawl.oldHeadSeen = compared.flag(1);
    }
    if (compared.failed())
        return compared.failure();
    return crawl;
}

Result<qint64> Crawls::distinctCommits(qint64 repository) const
{
    Statement count(m_connection,
                    QStringLiteral("SELECT count(DISTINCT sha) FROM crawl_commit WHERE repository = ?"));
    const Result<std::optional<qint64>> number = count.number(repository);
    return number ? number->value_or(0) : Result<qint64>(std::unexpected(number.error()));
}

Result<void> Crawls::begin(qint64 repository, const Crawl &crawl)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    const Result<bool> known =
        hasRow(m_connection, QStringLiteral("SELECT 1 FROM repository WHERE id = ?"), repository);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return repositoryIsGone();
    if (Result<void> ended = runForRepository(m_connection, repository,
                                              {QStringLiteral("DELETE FROM crawl WHERE repository = ?")});
        !ended)
        return ended;
    Statement insert(
        m_connection,
        QStringLiteral("INSERT INTO crawl (repository, head, branch, pushed_at, is_full, pages, commits, "
                       "last_address, co_authors) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)"));
    if (!insert.run(repository, crawl.head, crawl.branch, crawl.pushedAt, crawl.full, crawl.pages,
                    crawl.total, crawl.lastAddress))
        return insert.failure();
    return transaction.commit();
}

Result<void> Crawls::dropWithoutCoAuthors(qint64 repository)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    if (Result<void> dropped =
            runForRepository(m_connection, repository,
                             {QStringLiteral("DELETE FROM crawl WHERE repository = ? AND co_authors = 0")});
        !dropped)
        return dropped;
    return transaction.commit();
}

Result<bool> Crawls::addPage(qint64 repository, int page, std::span<const core::ListedCommit> commits,
                             const std::optional<core::Sha> &head, const Following &following)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    if (const Result<bool> open = isOpen(m_connection, repository, head); !open || !*open)
        return open;

    Statement more(m_connection, QStringLiteral("UPDATE crawl SET pages = ?, last_address = ? "
                                                "WHERE repository = ? AND pages < ?"));
    if (!more.run(following.pages, following.lastAddress, repository, following.pages))
        return more.failure();
    Statement forget(m_connection,
                     QStringLiteral("DELETE FROM crawl_page WHERE repository = ? AND page = ?"));
    if (!forget.run(repository, page))
        return forget.failure();
    Statement mark(m_connection,
                   QStringLiteral("INSERT INTO crawl_page (repository, page, commits) VALUES (?, ?, ?)"));
    if (!mark.run(repository, page, static_cast<qint64>(commits.size())))
        return mark.failure();
    const Result<QString> host = hostOf(m_connection, repository);
    if (!host)
        return std::unexpected(host.error());
    AuthorRows authors(m_connection, *host);
    if (const Result<void> ready = authors.isReady(); !ready)
        return std::unexpected(ready.error());
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO crawl_commit "
                                    "(repository, page, sha, author, authored_at, committed_at) "
                                    "VALUES (?, ?, ?, ?, ?, ?) "
                                    "ON CONFLICT (repository, page, sha) DO UPDATE SET "
                                    "author = excluded.author, authored_at = excluded.authored_at, "
                                    "committed_at = excluded.committed_at"));
    Statement insertCoAuthor(
        m_connection, QStringLiteral("INSERT INTO crawl_co_author "
                                     "(repository, page, sha, position, author) VALUES (?, ?, ?, ?, ?) "
                                     "ON CONFLICT (repository, page, sha, position) DO UPDATE SET "
                                     "author = excluded.author"));
    for (const core::ListedCommit &commit : commits) {
        const Result<qint64> author = authors.rowOf(commit.author);
        if (!author)
            return std::unexpected(author.error());
        if (!insert.run(repository, page, commit.sha, *author, commit.authoredAt, commit.committedAt))
            return insert.failure();
        int position = 0;
        for (const core::Author &coAuthor : commit.coAuthors) {
            const Result<qint64> row = authors.rowOf(coAuthor);
            if (!row)
                return std::unexpected(row.error());
            if (!insertCoAuthor.run(repository, page, commit.sha, position++, *row))
                return insertCoAuthor.failure();
        }
    }
    return committed(transaction);
}

Result<bool> Crawls::finish(qint64 repository, const std::optional<core::Sha> &head)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    if (const Result<bool> open = isOpen(m_connection, repository, head); !open || !*open)
        return open;
    const Result<Arrivals> arrivals = Arrivals::before(m_connection, repository);
    if (!arrivals)
        return std::unexpected(arrivals.error());
    Statement missing(m_connection,
                      QStringLiteral("SELECT pages - (SELECT count(*) FROM crawl_page p WHERE "
                                     "p.repository = crawl.repository AND p.page BETWEEN 1 AND crawl.pages) "
                                     "FROM crawl WHERE repository = ?"));
    const Result<std::optional<qint64>> pagesMissing = missing.number(repository);
    if (!pagesMissing)
        return std::unexpected(pagesMissing.error());
    if (pagesMissing->value_or(0) == 0) {
        if (const Result<void> cleared = deleteCommits(m_connection, repository); !cleared)
            return std::unexpected(cleared.error());
        // From here on those of the crawl are all that there are.
        if (const Result<void> noted =
                runForRepository(m_connection, repository,
                                 {QStringLiteral("UPDATE repository SET co_authors = 1 WHERE id = ?")});
            !noted)
            return std::unexpected(noted.error());
    }
    // A commit never changes; only the account that the host assigns to its author can.
    if (const Result<void> moved = runForRepository(
            m_connection, repository,
            {QStringLiteral("INSERT INTO commits (repository, sha, author, authored_at, committed_at) "
                            "SELECT repository, sha, author, authored_at, committed_at FROM crawl_commit "
                            "WHERE repository = ? ORDER BY sha "
                            "ON CONFLICT (repository, sha) DO UPDATE SET author = excluded.author, "
                            "authored_at = excluded.authored_at, committed_at = excluded.committed_at"),
             QStringLiteral("INSERT INTO co_author (repository, sha, position, author) "
                            "SELECT repository, sha, position, author FROM crawl_co_author "
                            "WHERE repository = ? ORDER BY sha, position "
                            "ON CONFLICT (repository, sha, position) DO UPDATE SET author = excluded.author"),
             QStringLiteral("UPDATE repository SET state = 'complete', reason = '', head = c.head, "
                            "read_branch = c.branch, read_pushed_at = c.pushed_at, "
                            "co_authors = repository.co_authors * c.co_authors "
                            "FROM crawl c WHERE c.repository = repository.id AND repository.id = ?"),
             QStringLiteral("DELETE FROM crawl WHERE repository = ?")});
        !moved)
        return std::unexpected(moved.error());
    if (const Result<void> folded = foldCommits(m_connection, repository); !folded)
        return std::unexpected(folded.error());
    if (const Result<void> recorded = arrivals->record(); !recorded)
        return std::unexpected(recorded.error());
    return committed(transaction);
}

Result<void> Crawls::setState(qint64 repository, core::RepositoryState state, const core::Message &reason)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    Statement update(m_connection,
                     QStringLiteral("UPDATE repository SET state = ?, reason = ? WHERE id = ?"));
    if (!update.run(core::toString(state), toJsonText(reason), repository))
        return update.failure();
    if (update.changed() == 0)
        return repositoryIsGone();
    if (state == core::RepositoryState::Empty) {
        const Result<Arrivals> arrivals = Arrivals::before(m_connection, repository);
        if (!arrivals)
            return std::unexpected(arrivals.error());
        if (Result<void> emptied = deleteCommits(m_connection, repository); !emptied)
            return emptied;
        if (Result<void> recorded = arrivals->record(); !recorded)
            return recorded;
        if (Result<void> emptied = runForRepository(
                m_connection, repository,
                {QStringLiteral("DELETE FROM crawl WHERE repository = ?"),
                 QStringLiteral("UPDATE repository SET head = NULL, read_branch = '', read_pushed_at = '' "
                                "WHERE id = ?")});
            !emptied)
            return emptied;
    }
    return transaction.commit();
}

} // namespace store
