// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/pagedreading.h"

#include "core/messages/catalogue.h"
#include "engine/contributors/pagesneeded.h"
#include "engine/contributors/readingstate.h"
#include "store/database/transaction.h"

#include <algorithm>
#include <utility>

namespace engine {

namespace {

using core::Error;
using core::Result;
using forge::CommitPage;

/// The address belongs to the page after this one, and is kept only if that is the last one known.
store::Following followingOf(int page, const CommitPage &answer)
{
    return {answer.pages, answer.pages == page + 1 ? answer.next : QString()};
}

/// The pages are divided among this many requests: with fewer pages, each one returns sooner.
constexpr std::size_t requestsWorthSharing = 8;

} // namespace

PagedReading::PagedReading(store::Connection &database, const forge::Api &api, Reporter &reporter,
                           core::Lookup owner, bool full)
    : m_database(database)
    , m_crawls(database)
    , m_identities(database)
    , m_api(api)
    , m_sizes(api.sizes())
    , m_reporter(reporter)
    , m_owner(std::move(owner))
    , m_full(full)
{}

Result<std::vector<Unread>> PagedReading::read(const std::vector<store::StoredRepository> &repositories,
                                               const std::stop_token &stop)
{
    // If one of them ends the job, the other requests in flight are no longer needed.
    std::stop_source here;
    const std::stop_callback outer(stop, [&here] { here.request_stop(); });

    std::deque<Part> parts; // a deque, because wishes point to its elements
    Result<void> outcome;
    for (auto next = repositories.begin(); outcome && next != repositories.end(); ++next)
        outcome = advance(parts.emplace_back(Part{*next}));
    while (outcome && !(m_wishes.empty() && m_pending.empty())) {
        const std::size_t share = (m_wishes.size() + requestsWorthSharing - 1) / requestsWorthSharing;
        while (!m_wishes.empty() && m_pending.size() < m_sizes.requestsAhead)
            send(std::min(share, m_sizes.pagesInRequest), here.get_token());
        outcome = takeOldest();
    }
    here.request_stop();
    if (!outcome)
        return std::unexpected(outcome.error());
    return std::move(m_unread);
}

/// Examines what is stored, and requests what is missing or finishes.
Result<void> PagedReading::advance(Part &part)
{
    const Result<std::optional<store::Crawl>> found = m_crawls.find(part.repository.id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return begin(part);
    const store::Crawl &crawl = **found;
    // Only GraphQL reports totals, and the pages of the two APIs need not be the same.
    const bool sameApi = (crawl.total > 0) == part.repository.listed.head.has_value();
    if (!sameApi || (m_full && !crawl.full))
        return begin(part);
    if (part.attempt == 0)
        part.resumed = true;

    part.pinnedTo = crawl.head;
    part.pages = crawl.pages;
    part.total = crawl.total;
    part.commits = crawl.commits;
    part.inAll = totalOf(crawl, m_sizes.commitsOnPage);
    m_reporter.commitsRead(part.repository.listed.name, part.commits, part.inAll);
    const std::vector<int> needed = pagesNeeded(part.repository, crawl, m_sizes.commitsOnPage);
    if (needed.empty()) {
        const Result<std::optional<Error>> contradiction = contradictionIn(part, crawl);
        if (!contradiction)
            return std::unexpected(contradiction.error());
        return *contradiction ? fail(part, **contradiction, true) : finish(part, crawl);
    }
    if (isCovered(part.repository, crawl, m_sizes.commitsOnPage))
        return finish(part, crawl);
    const QString head = crawl.head.toHex(); // one text for all of them
    for (const int page : needed) {
        want(part,
             {part.repository.listed.name, head, page, page == crawl.pages ? crawl.lastAddress : QString()});
    }
    return {};
}

/// Whether all pages together contradict what the host said about them.
Result<std::optional<Error>> PagedReading::contradictionIn(const Part &part, const store::Crawl &crawl) const
{
    const Result<qint64> distinct = m_crawls.distinctCommits(part.repository.id);
    if (!distinct)
        return std::unexpected(distinct.error());
    if (crawl.total > 0 && *distinct != crawl.total)
        return core::error(Error::Kind::BadAnswer, "pages.other-total", nameOf(part), crawl.total, *distinct);
    if (*distinct != crawl.commits)
        return core::error(Error::Kind::BadAnswer, "pages.repeated", nameOf(part));
    return std::nullopt;
}

/// Whether a page contradicts the ones before it.
std::optional<Error> PagedReading::contradictionIn(Part &part, int page, const CommitPage &answer) const
{
    const int pages = std::max(part.pages, answer.pages);
    if (answer.commits.empty() && (page == 1 || page < pages))
        return core::error(Error::Kind::BadAnswer, "pages.empty", nameOf(part), page, pages);
    const bool isCircle = std::ranges::any_of(answer.commits, [&part](const core::ListedCommit &one) {
        return part.firstCommits.contains(one.sha);
    });
    if (isCircle || pages > forge::maxPages)
        return core::error(Error::Kind::BadAnswer, "pages.repeated", nameOf(part));
    if (!answer.commits.empty())
        part.firstCommits.insert(answer.commits.front().sha);
    return std::nullopt;
}

QString PagedReading::nameOf(const Part &part) const
{
    return core::Lookup{m_owner.owner, part.repository.listed.name}.toString();
}

/// Pins a new attempt to the head in the listing, or requests the first page of the branch, which contains
/// the head.
Result<void> PagedReading::begin(Part &part)
{
    ++part.attempt;
    part.outstanding = 0;
    part.resumed = false;
    part.pages = 0;
    part.total = 0;
    part.firstCommits.clear();
    const core::ListedRepository &listed = part.repository.listed;
    if (!listed.head) {
        want(part, {listed.name, listed.branch, 1}, true);
        return {};
    }
    store::Crawl crawl;
    crawl.head = *listed.head;
    crawl.branch = listed.branch;
    crawl.pushedAt = listed.pushedAt;
    crawl.full = m_full;
    crawl.total = listed.commits;
    crawl.pages = m_sizes.pagesFor(listed.commits);
    if (const Result<void> begun = m_crawls.begin(part.repository.id, crawl); !begun)
        return begun;
    return advance(part);
}

Result<void> PagedReading::finish(Part &part, const store::Crawl &crawl)
{
    const Result<bool> finished = m_crawls.finish(part.repository.id, crawl.head);
    if (!finished)
        return std::unexpected(finished.error());
    if (!*finished)
        return lookAgain(part);
    part.repository.head = crawl.head;
    part.repository.readBranch = crawl.branch;
    part.repository.readPushedAt = crawl.pushedAt;
    part.repository.commits = static_cast<std::size_t>(totalOf(crawl, m_sizes.commitsOnPage));
    if (part.resumed && !isUnchanged(part.repository))
        return begin(part); // the branch has moved on since the interruption
    part.over = true;
    m_reporter.repositoryDone();
    return {};
}

Result<void> PagedReading::fail(Part &part, const Error &error, bool mayBeStale)
{
    if (endsTheJob(error.kind) || error.kind == Error::Kind::Unauthorized)
        return std::unexpected(error);
    std::erase_if(m_wishes, [&part](const Wish &one) { return one.part == &part; });
    // The pinned commit may be gone, for example after a forced push.
    if (part.resumed && (mayBeStale || error.kind == Error::Kind::NotFound))
        return begin(part);
    part.over = true;
    if (error.kind == Error::Kind::BadAnswer) {
        m_unread.push_back({part.repository, error});
        return {};
    }
    m_reporter.repositoryDone();
    return recordRefusal(m_crawls, part.repository, error);
}

/// Another program, for example a second window, reads the same repository and has got further: the requests
/// in flight belong to a crawl that no longer exists.
Result<void> PagedReading::lookAgain(Part &part)
{
    std::erase_if(m_wishes, [&part](const Wish &one) { return one.part == &part; });
    ++part.attempt;
    part.outstanding = 0;
    part.firstCommits.clear();
    return advance(part);
}

Result<void> PagedReading::keep(const Wish &wish, const Result<CommitPage> &answer)
{
    Part &part = *wish.part;
    if (part.over || wish.attempt != part.attempt)
        return {};
    if (!answer) {
        const bool mayBeStale = !wish.page.address.isEmpty() && answer.error().kind == Error::Kind::BadAnswer;
        return fail(part, answer.error(), mayBeStale);
    }
    if (wish.begins) {
        if (Result<void> begun = keepFirst(wish, *answer); !begun || part.over)
            return begun;
    }
    const int page = wish.page.page;
    if (const std::optional<Error> contradiction = contradictionIn(part, page, *answer))
        return fail(part, *contradiction, true);
    const store::Following following = followingOf(page, *answer);
    const Result<bool> added = addPage(part, page, *answer, following);
    if (!added)
        return std::unexpected(added.error());
    if (!*added)
        return lookAgain(part);
    const int known = std::exchange(part.pages, std::max(part.pages, following.pages));
    part.commits += static_cast<qint64>(answer->commits.size());
    part.inAll =
        std::max(part.inAll, part.total > 0 ? part.total : qint64(part.pages) * m_sizes.commitsOnPage);
    m_reporter.commitsRead(part.repository.listed.name, part.commits, std::max(part.commits, part.inAll));
    if (--part.outstanding > 0)
        return {};
    if (page != known || part.pages != page + 1)
        return advance(part);
    // One page after the other: looking at everything that is stored each time would take too long.
    want(part, {wish.page.repository, part.pinnedTo->toHex(), part.pages, following.lastAddress});
    return {};
}

/// Stores the page, and what the accounts of its authors list, together.
Result<bool> PagedReading::addPage(const Part &part, int page, const CommitPage &answer,
                                   const store::Following &following)
{
    store::Transaction transaction(m_database, store::Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    const Result<bool> added =
        m_crawls.addPage(part.repository.id, page, answer.commits, part.pinnedTo, following);
    if (!added || !*added)
        return added;
    if (const Result<void> recorded = m_identities.recordTexts(m_owner.host, answer.accounts); !recorded)
        return std::unexpected(recorded.error());
    if (const Result<void> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return true;
}

/// Pins the attempt to the head in the first page of the branch.
Result<void> PagedReading::keepFirst(const Wish &wish, const CommitPage &page)
{
    Part &part = *wish.part;
    if (page.commits.empty() && page.pages > 1)
        return fail(part, core::error(Error::Kind::BadAnswer, "pages.empty", nameOf(part), 1, page.pages));
    if (page.commits.empty())
        return fail(part, {Error::Kind::Empty, {}});
    store::Crawl crawl;
    crawl.head = page.commits.front().sha;
    crawl.branch = part.repository.listed.branch;
    crawl.pushedAt = part.repository.listed.pushedAt;
    crawl.full = m_full;
    crawl.pages = 1;
    part.pinnedTo = crawl.head;
    part.pages = crawl.pages;
    part.inAll = totalOf(crawl, m_sizes.commitsOnPage);
    return m_crawls.begin(part.repository.id, crawl);
}

void PagedReading::want(Part &part, const forge::WantedPage &page, bool begins)
{
    m_wishes.push_back({&part, part.attempt, begins, page});
    ++part.outstanding;
}

void PagedReading::send(std::size_t pagesInRequest, std::stop_token stop)
{
    Pending pending;
    std::vector<forge::WantedPage> pages;
    for (std::size_t i = 0; i < pagesInRequest && !m_wishes.empty(); ++i) {
        pages.push_back(m_wishes.front().page);
        pending.wishes.push_back(std::move(m_wishes.front()));
        m_wishes.pop_front();
    }
    pending.answers = m_api.pages(m_owner.owner, pages, std::move(stop));
    m_pending.push_back(std::move(pending));
}

Result<void> PagedReading::takeOldest()
{
    Pending oldest = std::move(m_pending.front());
    m_pending.pop_front();
    const std::vector<Result<CommitPage>> answers = oldest.answers.get();
    m_reporter.requestAnswered();
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (Result<void> kept = keep(oldest.wishes[i], answers[i]); !kept)
            return kept;
    }
    return {};
}

} // namespace engine
