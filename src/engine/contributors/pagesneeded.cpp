// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/pagesneeded.h"

#include <algorithm>
#include <iterator>

namespace engine {

namespace {

/// Pages to request before checking again how many are needed.
constexpr std::size_t pagesAtOnce = 8;

/// The same if all pages are needed: a host can report any number.
constexpr std::size_t maxPagesAtOnce = 1'000;

bool isTotalKnown(const store::Crawl &crawl)
{
    return crawl.total > 0 || crawl.done.contains(crawl.pages);
}

} // namespace

qint64 totalOf(const store::Crawl &crawl, int commitsOnPage)
{
    if (crawl.total > 0)
        return crawl.total;
    const int onLast = crawl.done.contains(crawl.pages) ? crawl.onLastPage : commitsOnPage;
    return qint64(crawl.pages - 1) * commitsOnPage + onLast;
}

bool isCovered(const store::StoredRepository &repository, const store::Crawl &crawl, int commitsOnPage)
{
    if (crawl.full || !repository.head)
        return false;
    if (crawl.head == *repository.head)
        return true;
    // The old head is reachable from the new one, so all stored commits still exist, and the number of new
    // commits equals the difference of the two totals.
    return isTotalKnown(crawl) && crawl.oldHeadSeen &&
           qint64(repository.commits) + crawl.newCommits == totalOf(crawl, commitsOnPage);
}

std::vector<int> pagesNeeded(const store::StoredRepository &repository, const store::Crawl &crawl,
                             int commitsOnPage)
{
    const bool addsToStored = !crawl.full && repository.head;
    // The last page first, if only that one shows the total.
    if (addsToStored && !isTotalKnown(crawl) && !crawl.done.contains(crawl.pages))
        return {crawl.pages};
    std::vector<int> missing;
    for (int page = 1; page <= crawl.pages && missing.size() < maxPagesAtOnce; ++page) {
        if (!crawl.done.contains(page))
            missing.push_back(page);
    }
    if (!addsToStored)
        return missing;

    const qint64 unseen = totalOf(crawl, commitsOnPage) - qint64(repository.commits) - crawl.newCommits;
    // All new commits were seen: the old head must be near. More new commits than possible: the history was
    // rewritten.
    const qint64 wanted = unseen == 0  ? 1
                          : unseen < 0 ? qint64(pagesAtOnce)
                                       : (unseen + commitsOnPage - 1) / commitsOnPage;
    const auto limit = static_cast<std::ptrdiff_t>(std::min<qint64>(wanted, pagesAtOnce));
    missing.erase(std::next(missing.begin(), std::min(limit, std::ssize(missing))), missing.end());
    return missing;
}

} // namespace engine
