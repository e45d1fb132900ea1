// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/statement.h"
#include "store/database/transaction.h"
#include "store/rows/authorrows.h"
#include "store/rows/repositoryrows.h"
#include "store/store.h"

namespace store {

namespace {

using core::Result;

Result<bool> hasRow(const QSqlDatabase &database, const QString &sql, qint64 repository)
{
    Statement statement(database, sql);
    const Result<std::optional<qint64>> row = statement.number(repository);
    if (!row)
        return std::unexpected(row.error());
    return row->has_value();
}

/// Whether the reading goes on, and at this head where one is given. Without, it is trouble when there is
/// none.
Result<bool> isOpen(const QSqlDatabase &database, qint64 repository, const std::optional<core::Sha> &head)
{
    Statement select(database, QStringLiteral("SELECT head FROM crawl WHERE repository = ?"));
    std::optional<core::Sha> pinned;
    select.run(repository);
    if (select.next())
        pinned = select.sha(0);
    if (select.failed())
        return select.failure();
    if (!pinned && !head)
        return readingIsGone();
    return !head || pinned == head;
}

Result<bool> committed(Transaction &transaction)
{
    if (const Result<void> done = transaction.commit(); !done)
        return std::unexpected(done.error());
    return true;
}

} // namespace

Result<std::optional<Crawl>> Store::crawl(qint64 repository) const
{
    const Transaction transaction(database(), Transaction::Kind::Read);
    if (!transaction.hasBegun())
        return transaction.failure();

    Statement begun(database(), QStringLiteral("SELECT head, branch, pushed_at, is_full, pages, commits "
                                               "FROM crawl "
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

    Statement pages(database(), QStringLiteral("SELECT page, commits FROM crawl_page WHERE repository = ?"));
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

    Statement compared(database(),
                       QStringLiteral("SELECT (SELECT count(*) FROM crawl_commit c WHERE c.repository = r.id "
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

Result<void> Store::beginCrawl(qint64 repository, const Crawl &crawl)
{
    Transaction transaction(database(), Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    const Result<bool> known =
        hasRow(database(), QStringLiteral("SELECT 1 FROM repository WHERE id = ?"), repository);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return readingIsGone();
    if (Result<void> ended = runForRepository(database(), repository,
                                              {QStringLiteral("DELETE FROM crawl WHERE repository = ?")});
        !ended)
        return ended;
    Statement insert(
        database(),
        QStringLiteral("INSERT INTO crawl (repository, head, branch, pushed_at, is_full, pages, commits) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    if (!insert.run(repository, crawl.head, crawl.branch, crawl.pushedAt, crawl.full, crawl.pages,
                    crawl.total))
        return insert.failure();
    return transaction.commit();
}

Result<bool> Store::addPage(qint64 repository, int page, std::span<const core::ListedCommit> commits,
                            const std::optional<core::Sha> &head)
{
    Transaction transaction(database(), Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    if (const Result<bool> open = isOpen(database(), repository, head); !open || !*open)
        return open;

    Statement forget(database(), QStringLiteral("DELETE FROM crawl_page WHERE repository = ? AND page = ?"));
    if (!forget.run(repository, page))
        return forget.failure();
    Statement mark(database(),
                   QStringLiteral("INSERT INTO crawl_page (repository, page, commits) VALUES (?, ?, ?)"));
    if (!mark.run(repository, page, static_cast<qint64>(commits.size())))
        return mark.failure();
    AuthorRows authors(database());
    Statement insert(database(), QStringLiteral("INSERT OR REPLACE INTO crawl_commit "
                                                "(repository, page, sha, author, authored_at, committed_at) "
                                                "VALUES (?, ?, ?, ?, ?, ?)"));
    for (const core::ListedCommit &commit : commits) {
        const Result<qint64> author = authors.rowOf(commit.author);
        if (!author)
            return std::unexpected(author.error());
        if (!insert.run(repository, page, commit.sha, *author, commit.authoredAt, commit.committedAt))
            return insert.failure();
    }
    return committed(transaction);
}

Result<bool> Store::finishCrawl(qint64 repository, const std::optional<core::Sha> &head)
{
    Transaction transaction(database(), Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    if (const Result<bool> open = isOpen(database(), repository, head); !open || !*open)
        return open;
    Statement missing(database(),
                      QStringLiteral("SELECT pages - (SELECT count(*) FROM crawl_page p WHERE "
                                     "p.repository = crawl.repository AND p.page BETWEEN 1 AND crawl.pages) "
                                     "FROM crawl WHERE repository = ?"));
    const Result<std::optional<qint64>> pagesMissing = missing.number(repository);
    if (!pagesMissing)
        return std::unexpected(pagesMissing.error());
    if (pagesMissing->value_or(0) == 0) {
        if (const Result<void> cleared = runForRepository(
                database(), repository, {QStringLiteral("DELETE FROM commits WHERE repository = ?")});
            !cleared)
            return std::unexpected(cleared.error());
    }
    // A commit that was read again stays the same, but for the account that the host joins its author with.
    if (const Result<void> moved = runForRepository(
            database(), repository,
            {QStringLiteral(
                 "INSERT OR REPLACE INTO commits (repository, sha, author, authored_at, committed_at) "
                 "SELECT repository, sha, author, authored_at, committed_at FROM crawl_commit "
                 "WHERE repository = ? ORDER BY sha"),
             QStringLiteral("UPDATE repository SET state = 'complete', reason = '', head = c.head, "
                            "read_branch = c.branch, read_pushed_at = c.pushed_at "
                            "FROM crawl c WHERE c.repository = repository.id AND repository.id = ?"),
             QStringLiteral("DELETE FROM crawl WHERE repository = ?")});
        !moved)
        return std::unexpected(moved.error());
    return committed(transaction);
}

Result<void> Store::setState(qint64 repository, core::RepositoryState state, const QString &reason)
{
    Transaction transaction(database(), Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    Statement update(database(), QStringLiteral("UPDATE repository SET state = ?, reason = ? WHERE id = ?"));
    if (!update.run(core::toString(state), reason, repository))
        return update.failure();
    if (update.changed() == 0)
        return readingIsGone();
    if (state == core::RepositoryState::Empty) {
        if (Result<void> emptied = runForRepository(
                database(), repository,
                {QStringLiteral("DELETE FROM commits WHERE repository = ?"),
                 QStringLiteral("DELETE FROM crawl WHERE repository = ?"),
                 QStringLiteral("UPDATE repository SET head = NULL, read_branch = '', read_pushed_at = '' "
                                "WHERE id = ?")});
            !emptied)
            return emptied;
    }
    return transaction.commit();
}

} // namespace store
