// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/repositoryreading.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace engine {

namespace {

using core::Error;
using core::RepositoryState;
using core::Result;

using github::commitsOnPage;

/// Pages of one repository that are asked for side by side; net::Http bounds them over all repositories.
constexpr std::size_t pagesAtOnce = 8;

RepositoryState stateFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return RepositoryState::Missing;
    case Error::Kind::Forbidden:
        return RepositoryState::Forbidden;
    case Error::Kind::Blocked:
        return RepositoryState::Blocked;
    case Error::Kind::Empty:
        return RepositoryState::Empty;
    default:
        return RepositoryState::Failed;
    }
}

bool endsTheJob(Error::Kind kind)
{
    return kind == Error::Kind::Storage || kind == Error::Kind::Cancelled;
}

/// Commits at the pinned head: exact as soon as the last page is stored.
qint64 totalOf(const store::Crawl &crawl)
{
    const int onLast = crawl.onLastPage > 0 ? crawl.onLastPage : commitsOnPage;
    return qint64(crawl.pages - 1) * commitsOnPage + onLast;
}

/// Whether the stored history and the pages read so far are, together, all commits of the pinned head. They
/// are when the old head is reachable from the new one, so that nothing that is stored went away, and as many
/// new commits were seen as the two totals differ by.
bool isCovered(const store::StoredRepository &repository, const store::Crawl &crawl)
{
    return !crawl.full && repository.head && crawl.onLastPage > 0 && crawl.oldHeadSeen &&
           qint64(repository.commits) + crawl.newCommits == totalOf(crawl);
}

/// The pages to ask for next. The last one goes first, because it tells the total.
std::vector<int> nextPages(const store::StoredRepository &repository, const store::Crawl &crawl)
{
    std::vector<int> missing;
    if (!crawl.done.contains(crawl.pages))
        missing.push_back(crawl.pages);
    for (int page = 1; page < crawl.pages; ++page) {
        if (!crawl.done.contains(page))
            missing.push_back(page);
    }
    if (crawl.full || !repository.head)
        return missing;

    const qint64 unseen = totalOf(crawl) - qint64(repository.commits) - crawl.newCommits;
    // All that is new was seen: the old head must be near. More new ones than there can be: history was
    // rewritten.
    const qint64 wanted = unseen == 0  ? 1
                          : unseen < 0 ? qint64(pagesAtOnce)
                                       : (unseen + commitsOnPage - 1) / commitsOnPage;
    if (crawl.onLastPage == 0)
        missing.resize(1);
    else
        missing.resize(std::min({missing.size(), pagesAtOnce, static_cast<std::size_t>(wanted)}));
    return missing;
}

bool isUnchanged(const store::StoredRepository &repository)
{
    return repository.head && repository.readBranch == repository.listed.branch &&
           repository.readPushedAt == repository.listed.pushedAt;
}

} // namespace

Result<void> RepositoryReading::read(const store::StoredRepository &repository) const
{
    const Result<void> outcome = bringUpToDate(repository);
    if (outcome || endsTheJob(outcome.error().kind))
        return outcome;
    const RepositoryState state = stateFor(outcome.error().kind);
    return store.setState(repository.id, state,
                          state == RepositoryState::Empty ? QString() : outcome.error().message);
}

Result<void> RepositoryReading::bringUpToDate(const store::StoredRepository &repository) const
{
    const Result<std::optional<store::Crawl>> unfinished = store.crawl(repository.id);
    if (!unfinished)
        return std::unexpected(unfinished.error());

    store::StoredRepository now = repository;
    if (*unfinished && (!full || (*unfinished)->full)) {
        const store::Crawl &crawl = **unfinished;
        if (const Result<std::size_t> finished = readPages(now); finished) {
            if (crawl.branch == now.listed.branch && crawl.pushedAt == now.listed.pushedAt)
                return {};
            now.head = crawl.head;
            now.commits = *finished;
        } else if (endsTheJob(finished.error().kind) || finished.error().kind == Error::Kind::Unreachable) {
            return std::unexpected(finished.error());
        }
        // Else the pinned commit is gone, after a forced push say: read afresh.
    } else if (!full && isUnchanged(now)) {
        return store.setState(now.id, RepositoryState::Complete, {});
    }

    if (const Result<core::Sha> begun = begin(now); !begun)
        return std::unexpected(begun.error());
    if (const Result<std::size_t> finished = readPages(now); !finished)
        return std::unexpected(finished.error());
    return {};
}

/// Reads the first page at the branch, and pins the reading to the head that it shows.
Result<core::Sha> RepositoryReading::begin(const store::StoredRepository &repository) const
{
    const core::ListedRepository &listed = repository.listed;
    const Result<github::CommitPage> first =
        api.pages(owner, {{listed.name, listed.branch, 1}}, stop).get().front();
    if (!first)
        return std::unexpected(first.error());
    reporter.requestAnswered();
    if (first->commits.empty())
        return std::unexpected(Error{Error::Kind::Empty, {}});

    store::Crawl crawl;
    crawl.head = first->commits.front().sha;
    crawl.branch = listed.branch;
    crawl.pushedAt = listed.pushedAt;
    crawl.full = full;
    crawl.pages = first->pages;
    if (const Result<void> begun = store.beginCrawl(repository.id, crawl); !begun)
        return std::unexpected(begun.error());
    if (const Result<void> added = store.addPage(repository.id, 1, first->commits); !added)
        return std::unexpected(added.error());
    return crawl.head;
}

/// Reads the pages that the unfinished reading lacks, and makes it the repository's history. Gives its
/// commits' number.
Result<std::size_t> RepositoryReading::readPages(const store::StoredRepository &repository) const
{
    while (true) {
        const Result<std::optional<store::Crawl>> found = store.crawl(repository.id);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return std::unexpected(
                Error{Error::Kind::Storage, QStringLiteral("The reading of “%1” was ended by another "
                                                           "program. Try again.")
                                                .arg(repository.listed.name)});
        const store::Crawl &crawl = **found;
        reporter.commitsRead(repository.listed.name, crawl.commits, totalOf(crawl));
        const std::vector<int> pages = nextPages(repository, crawl);
        if (pages.empty() || isCovered(repository, crawl)) {
            if (const Result<void> finished = store.finishCrawl(repository.id); !finished)
                return std::unexpected(finished.error());
            return static_cast<std::size_t>(totalOf(crawl));
        }
        if (const Result<void> fetched = fetch(repository, crawl, pages); !fetched)
            return std::unexpected(fetched.error());
    }
}

Result<void> RepositoryReading::fetch(const store::StoredRepository &repository, const store::Crawl &crawl,
                                      const std::vector<int> &pages) const
{
    // Where one page fails, the others that are on their way are of no more use.
    std::stop_source here;
    const std::stop_callback outer(stop, [&here] { here.request_stop(); });

    using Pending = std::pair<int, std::future<std::vector<Result<github::CommitPage>>>>;
    std::deque<Pending> pending;
    auto next = pages.begin();
    qint64 commits = crawl.commits;
    qint64 inAll = totalOf(crawl);
    while (next != pages.end() || !pending.empty()) {
        while (next != pages.end() && pending.size() < pagesAtOnce) {
            pending.emplace_back(
                *next,
                api.pages(owner, {{repository.listed.name, crawl.head.toHex(), *next}}, here.get_token()));
            ++next;
        }
        const int page = pending.front().first;
        const Result<github::CommitPage> read = pending.front().second.get().front();
        pending.pop_front();
        if (!read) {
            here.request_stop();
            return std::unexpected(read.error());
        }
        reporter.requestAnswered();
        if (const Result<void> added = store.addPage(repository.id, page, read->commits); !added) {
            here.request_stop();
            return added;
        }
        const auto onPage = static_cast<qint64>(read->commits.size());
        commits += onPage;
        if (page == crawl.pages)
            inAll -= commitsOnPage - onPage;
        reporter.commitsRead(repository.listed.name, commits, inAll);
    }
    return {};
}

} // namespace engine
