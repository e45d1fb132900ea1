// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/histories.h"

#include "core/counting/leftout.h"
#include "store/database/statement.h"
#include "store/database/transaction.h"
#include "store/rows/accountrows.h"
#include "store/rows/accounttextrows.h"
#include "store/rows/authorcolumns.h"
#include "store/rows/decisionrows.h"
#include "store/rows/eventrows.h"

#include <QHash>

#include <algorithm>

namespace store {

namespace {

using core::Result;

/// The rows that answer a lookup.
struct Answered
{
    qint64 owner = 0;
    /// 0 for all listed repositories of the owner.
    qint64 repository = 0;
    /// The last arrival that the user has seen.
    qint64 seen = 0;
};

/// A lookup of the owner answers for all repositories that it listed, a lookup of the repository only for
/// that one. If there are both, the times are those of the later ones.
Result<std::optional<Answered>> findReading(const Connection &connection, const core::Lookup &lookup,
                                            core::History *history)
{
    const bool isWhole = lookup.repository.isEmpty();
    Statement select(
        connection,
        isWhole
            ? QStringLiteral("SELECT o.id, 0, o.name, '', l.refreshed_at, o.arrival, s.seen_at, s.arrival "
                             "FROM owner o "
                             "JOIN lookup l ON l.owner = o.id AND l.repository IS NULL "
                             "LEFT JOIN seen s ON s.lookup = l.id "
                             "WHERE o.host = ? AND o.name = ? AND l.removed = 0")
            : QStringLiteral("SELECT o.id, r.id, o.name, r.name, max(l.refreshed_at), o.arrival, "
                             "max(s.seen_at), max(s.arrival) FROM owner o "
                             "JOIN repository r ON r.owner = o.id "
                             "JOIN lookup l ON l.owner = o.id "
                             "AND (l.repository = r.id OR (l.repository IS NULL AND r.listed = 1)) "
                             "LEFT JOIN seen s ON s.lookup = l.id "
                             "WHERE o.host = ? AND o.name = ? AND r.name = ? AND l.removed = 0 "
                             "GROUP BY o.id, o.name, o.arrival, r.id, r.name, r.listed ORDER BY r.listed "
                             "DESC, r.id DESC LIMIT 1"));
    if (isWhole)
        select.run(lookup.host, lookup.owner);
    else
        select.run(lookup.host, lookup.owner, lookup.repository);
    std::optional<Answered> found;
    if (select.next()) {
        found = {select.integer(0), select.integer(1), select.integer(7)};
        history->owner = select.text(2);
        history->repository = select.text(3);
        history->refreshedAt = select.instant(4);
        history->arrival = select.integer(5);
        history->seenAt = select.instantOrNone(6);
    }
    if (select.failed())
        return select.failure();
    return found;
}

/// The listed repositories of the owner, whether or not all of them were ever read.
Result<std::optional<Answered>> findOwner(const Connection &connection, const core::Lookup &lookup,
                                          core::History *history)
{
    Statement select(connection, QStringLiteral("SELECT id, name FROM owner WHERE host = ? AND name = ?"));
    select.run(lookup.host, lookup.owner);
    std::optional<Answered> found;
    if (select.next()) {
        found = {select.integer(0), 0};
        history->owner = select.text(1);
    }
    if (select.failed())
        return select.failure();
    return found;
}

using Finder = Result<std::optional<Answered>>(const Connection &, const core::Lookup &, core::History *);

/// Fills one history; authors are numbered in the order in which they appear.
class HistoryReader
{
public:
    HistoryReader(const Connection &connection, Detail detail, core::History *history)
        : m_connection(connection)
        , m_detail(detail)
        , m_history(history)
    {}

    Result<void> read(const Answered &answered)
    {
        const bool isWhole = answered.repository == 0;
        const qint64 value = isWhole ? answered.owner : answered.repository;
        const QString which = isWhole ? QStringLiteral("owner = ? AND listed = 1") : QStringLiteral("id = ?");
        if (Result<void> done = readRepositories(which, value); !done)
            return done;
        if (Result<void> done = readEventsOfAll(); !done)
            return done;
        if (Result<void> done = m_detail == Detail::Months ? readMonths() : readCommits(); !done)
            return done;
        m_commitAuthors = m_known;
        if (m_detail == Detail::CoAuthors) {
            if (Result<void> done = readCoAuthors(); !done)
                return done;
        }
        if (m_history->seenAt) {
            if (Result<void> done = readUnseen(answered.seen); !done)
                return done;
        }
        if (Result<void> done = readAuthors(which, value); !done)
            return done;
        if (m_detail == Detail::CoAuthors)
            fillInKnownAddresses();
        return {};
    }

private:
    Result<void> readRepositories(const QString &which, qint64 value)
    {
        Statement select(m_connection,
                         QStringLiteral("SELECT id, name, fork, archived, state, reason, head, "
                                        "%2, "
                                        "(SELECT coalesce(max(l.refreshed_at), 0) FROM lookup l "
                                        "WHERE l.repository = repository.id OR (l.repository IS NULL "
                                        "AND l.owner = repository.owner AND repository.listed = 1)), "
                                        "co_authors FROM repository WHERE %1 ORDER BY name, id")
                             .arg(which, m_detail == Detail::Months
                                             ? QStringLiteral("0")
                                             : QStringLiteral("(SELECT count(*) FROM commits "
                                                              "WHERE repository = repository.id)")));
        select.run(value);
        while (select.next()) {
            core::RepositoryHistory repository;
            repository.name = select.text(1);
            repository.fork = select.flag(2);
            repository.archived = select.flag(3);
            repository.state =
                core::parseRepositoryState(select.text(4)).value_or(core::RepositoryState::Failed);
            repository.reason = core::messageFromJsonText(select.text(5));
            repository.head = select.sha(6);
            repository.commits.reserve(static_cast<std::size_t>(select.integer(7)));
            repository.readAt = select.instant(8);
            repository.areCoAuthorsRead = select.flag(9);
            m_ids.push_back(select.integer(0));
            m_history->repositories.push_back(std::move(repository));
        }
        if (select.failed())
            return select.failure();
        return {};
    }

    Result<void> readEventsOfAll()
    {
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            Result<std::vector<core::Event>> events = readEvents(m_connection, m_ids[i]);
            if (!events)
                return std::unexpected(events.error());
            for (core::Event &event : *events) {
                event.repository = m_history->repositories[i].name;
                m_history->events.push_back(std::move(event));
            }
        }
        return {};
    }

    Result<void> readCommits()
    {
        Statement select(m_connection, selectCommits(QStringLiteral("commits")));
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            if (Result<void> done = addCommits(select, i); !done)
                return done;
        }
        return {};
    }

    static QString selectCommits(const QString &table)
    {
        return QStringLiteral("SELECT sha, author, authored_at, committed_at FROM %1 "
                              "WHERE repository = ? ORDER BY sha")
            .arg(table);
    }

    Result<void> addCommits(Statement &select, std::size_t repository)
    {
        std::vector<core::Commit> &commits = m_history->repositories[repository].commits;
        select.run(m_ids[repository]);
        while (select.next()) {
            commits.push_back({select.sha(0).value_or(core::Sha()), indexOf(select.integer(1)),
                               select.instant(2), select.instant(3)});
        }
        if (select.failed())
            return select.failure();
        return {};
    }

    Result<void> readMonths()
    {
        Statement months(m_connection,
                         QStringLiteral("SELECT author, commits, first_at, first_sha, last_at, last_sha "
                                        "FROM author_month WHERE repository = ?"));
        Statement unusual(m_connection, selectCommits(QStringLiteral("unusual_commit")));
        Statement all(m_connection, selectCommits(QStringLiteral("commits")));
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            const Result<bool> added = addMonths(months, i);
            if (!added)
                return std::unexpected(added.error());
            if (Result<void> done = addCommits(*added ? unusual : all, i); !done)
                return done;
        }
        return {};
    }

    /// Adds nothing and returns false where a commit is dated after the repository was read: then it counts
    /// at that time, which only the commit itself tells.
    Result<bool> addMonths(Statement &select, std::size_t repository)
    {
        core::RepositoryHistory &history = m_history->repositories[repository];
        const core::Instant readAt = std::max(m_history->refreshedAt, history.readAt);
        bool isAllOver = true;
        select.run(m_ids[repository]);
        while (isAllOver && select.next()) {
            const std::size_t author = indexOf(select.integer(0));
            const qint64 commits = select.integer(1);
            const core::Instant first = select.instant(2);
            const core::Instant last = select.instant(4);
            isAllOver = last <= readAt;
            history.commits.push_back({select.sha(3).value_or(core::Sha()), author, first, first});
            if (commits > 1)
                history.commits.push_back({select.sha(5).value_or(core::Sha()), author, last, last,
                                           static_cast<std::uint32_t>(commits - 1)});
        }
        select.finish();
        if (select.failed())
            return select.failure();
        if (!isAllOver)
            history.commits.clear();
        return isAllOver;
    }

    /// Both they and the commits are sorted by SHA.
    Result<void> readCoAuthors()
    {
        Statement select(m_connection, QStringLiteral("SELECT sha, author FROM co_author "
                                                      "WHERE repository = ? ORDER BY sha, position"));
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            core::RepositoryHistory &repository = m_history->repositories[i];
            auto commit = repository.commits.cbegin();
            select.run(m_ids[i]);
            while (select.next()) {
                const core::Sha sha = select.sha(0).value_or(core::Sha());
                while (commit != repository.commits.cend() && commit->sha < sha)
                    ++commit;
                if (commit == repository.commits.cend() || commit->sha != sha)
                    continue;
                repository.coAuthors.push_back(
                    {static_cast<std::uint32_t>(commit - repository.commits.cbegin()),
                     static_cast<std::uint32_t>(indexOf(select.integer(1)))});
            }
        }
        if (select.failed())
            return select.failure();
        return {};
    }

    /// After all authors are known: those who are not count for nothing.
    Result<void> readUnseen(qint64 seen)
    {
        Statement select(m_connection, QStringLiteral("SELECT author FROM unseen_author "
                                                      "WHERE repository = ? AND arrival > ?"));
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            std::vector<std::size_t> &unseen = m_history->repositories[i].unseenAuthors;
            select.run(m_ids[i], seen);
            while (select.next()) {
                const auto row = static_cast<std::size_t>(select.integer(0));
                if (row < m_indexOfRow.size() && m_indexOfRow[row] != unknown)
                    unseen.push_back(m_indexOfRow[row]);
            }
            std::ranges::sort(unseen);
        }
        if (select.failed())
            return select.failure();
        return {};
    }

    /// Those that name the authors.
    QStringList tablesRead() const
    {
        switch (m_detail) {
        case Detail::Months:
            return {QStringLiteral("author_month"), QStringLiteral("unusual_commit")};
        case Detail::Commits:
            return {QStringLiteral("commits")};
        case Detail::CoAuthors:
            return {QStringLiteral("commits"), QStringLiteral("co_author")};
        }
        Q_UNREACHABLE();
    }

    Result<void> readAuthors(const QString &which, qint64 value)
    {
        QStringList authors;
        for (const QString &table : tablesRead())
            authors += QStringLiteral("SELECT author FROM %1 WHERE repository IN (SELECT id FROM chosen)")
                           .arg(table);
        Statement select(m_connection, QStringLiteral("WITH chosen AS (SELECT id FROM repository WHERE %1) "
                                                      "SELECT id, %2 FROM author WHERE id IN (%3)")
                                           .arg(which, authorColumns, authors.join(u" UNION ")));
        m_history->authors.resize(m_known);
        select.run(value);
        while (select.next())
            m_history->authors[indexOf(select.integer(0))] = authorIn(select, 1);
        if (select.failed())
            return select.failure();
        return fillInAccounts();
    }

    /// Fills in accounts that git does not know and that were looked up at the host.
    Result<void> fillInAccounts()
    {
        AccountRows accounts(m_connection, m_history->host);
        for (core::Author &author : m_history->authors) {
            if (author.accountId != core::Author::notAsked)
                continue;
            const Result<std::optional<EmailAccount>> account = accounts.accountOf(author.email);
            if (!account)
                return std::unexpected(account.error());
            if (*account) {
                author.accountId = (*account)->id;
                author.login = (*account)->login;
            }
        }
        return {};
    }

    /// An API tells of a commit's author what account its e-mail has: a co-author with that e-mail has it,
    /// too.
    void fillInKnownAddresses()
    {
        std::vector<core::Author> &authors = m_history->authors;
        QHash<QString, const core::Author *> known;
        for (std::size_t i = 0; i < m_commitAuthors; ++i) {
            const core::Author &author = authors[i];
            if (author.accountId == core::Author::notAsked)
                continue;
            const core::Author *&one = known[foldedEmail(author.email)];
            if (one == nullptr || (one->accountId == 0 && author.accountId != 0))
                one = &author;
        }
        for (std::size_t i = m_commitAuthors; i < authors.size(); ++i) {
            core::Author &author = authors[i];
            const core::Author *const one = known.value(foldedEmail(author.email));
            if (author.accountId != core::Author::notAsked || one == nullptr)
                continue;
            author.accountId = one->accountId;
            author.login = one->login;
            author.botAccount = one->botAccount;
        }
    }

    std::size_t indexOf(qint64 author)
    {
        const auto row = static_cast<std::size_t>(author);
        if (row >= m_indexOfRow.size())
            m_indexOfRow.resize(std::max(row + 1, 2 * m_indexOfRow.size()), unknown);
        std::size_t &index = m_indexOfRow[row];
        if (index == unknown)
            index = m_known++;
        return index;
    }

    static constexpr auto unknown = static_cast<std::size_t>(-1);

    const Connection &m_connection;
    Detail m_detail;
    core::History *m_history;
    std::vector<qint64> m_ids;
    std::vector<std::size_t> m_indexOfRow;
    std::size_t m_known = 0;
    /// How many of the known ones are authors of commits: the first.
    std::size_t m_commitAuthors = 0;
};

Result<std::optional<core::History>> readHistory(Connection &connection, Finder *find,
                                                 const core::Lookup &lookup, Detail detail,
                                                 core::Instant refreshedAt)
{
    // A consistent view, whatever is written in the meantime.
    const Transaction transaction(connection, Transaction::Kind::Read);
    if (!transaction.hasBegun())
        return transaction.failure();
    core::History history;
    history.host = lookup.host;
    history.refreshedAt = refreshedAt;
    const Result<std::optional<Answered>> answered = find(connection, lookup, &history);
    if (!answered)
        return std::unexpected(answered.error());
    if (!*answered)
        return std::nullopt;
    if (const Result<void> read = HistoryReader(connection, detail, &history).read(**answered); !read)
        return std::unexpected(read.error());
    Result<std::vector<core::Decision>> decisions = readDecisions(connection, (*answered)->owner);
    if (!decisions)
        return std::unexpected(decisions.error());
    history.decisions = std::move(*decisions);
    core::markLeftOut(history);
    const Result<std::vector<core::Event>> own = readOwnEvents(connection, (*answered)->owner);
    if (!own)
        return std::unexpected(own.error());
    history.events.insert(history.events.end(), own->begin(), own->end());
    std::ranges::stable_sort(history.events, {}, &core::Event::at);
    if (const Result<void> read = readAccountTexts(connection, &history); !read)
        return std::unexpected(read.error());
    return history;
}

} // namespace

Result<std::optional<core::History>> Histories::find(const core::Lookup &lookup, Detail detail) const
{
    return readHistory(m_connection, findReading, lookup, detail, {});
}

Result<std::optional<core::History>> Histories::findUnfinished(const core::Lookup &owner, core::Instant now,
                                                               Detail detail) const
{
    Result<std::optional<core::History>> found = readHistory(m_connection, findOwner, owner, detail, now);
    if (!found || !*found)
        return found;
    std::vector<core::RepositoryHistory> &repositories = (*found)->repositories;
    std::erase_if(repositories, [](const core::RepositoryHistory &repository) { return !repository.head; });
    if (repositories.empty())
        return std::nullopt;
    return found;
}

} // namespace store
