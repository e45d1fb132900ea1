// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "engine/contributors/reporter.h"
#include "engine/contributors/unread.h"
#include "forge/api.h"
#include "store/crawls/crawls.h"
#include "store/identities.h"

#include <deque>
#include <stop_token>
#include <unordered_set>
#include <vector>

namespace engine {

/// Reads repositories from an API page by page: many pages at a time, of one repository or several; each is
/// stored as it arrives. What the host says about the number of pages and commits is not trusted: reading
/// goes on as long as a page says that there is a next one, and the commits are counted.
class PagedReading
{
public:
    /// All arguments must outlive it. `owner` is spelt like on the host, without a repository; `full` reads
    /// all pages, whatever is stored.
    PagedReading(store::Connection &database, const forge::Api &api, Reporter &reporter, core::Lookup owner,
                 bool full);

    /// Updates the stored histories to the heads of the default branches. An unfinished crawl continues at
    /// the commit to which it was pinned; new commits are added to a stored history if that is known to be
    /// still valid.
    ///
    /// A refusal by the host becomes the repository's state, and is not an error; errors are of kind Storage
    /// or Cancelled, or Unauthorized when the token is refused. Returns the repositories whose pages are
    /// invalid or contradict each other, which are unchanged.
    core::Result<std::vector<Unread>> read(const std::vector<store::StoredRepository> &repositories,
                                           const std::stop_token &stop);

private:
    /// A repository that is being read.
    struct Part
    {
        store::StoredRepository repository;
        /// The pages in flight that belong to this attempt; late ones of an earlier attempt are dropped.
        int attempt = 0;
        int outstanding = 0;
        /// The head that the attempt reads at, once it is known.
        std::optional<core::Sha> pinnedTo = std::nullopt;
        /// The commit to which an earlier run pinned the crawl may be gone.
        bool resumed = false;
        /// How many pages the host has reported so far.
        int pages = 0;
        /// The number of commits that the host has reported; 0 if it has not.
        qint64 total = 0;
        /// The first commit of each page: a list that runs in a circle shows it again.
        std::unordered_set<core::Sha> firstCommits = {};
        bool over = false;
        /// For progress.
        qint64 commits = 0;
        qint64 inAll = 0;
    };

    struct Wish
    {
        Part *part = nullptr;
        int attempt = 0;
        /// Requested by branch, because the head is not known yet.
        bool begins = false;
        forge::WantedPage page;
    };

    struct Pending
    {
        std::vector<Wish> wishes;
        std::future<std::vector<core::Result<forge::CommitPage>>> answers;
    };

    core::Result<void> advance(Part &part);
    core::Result<void> begin(Part &part);
    core::Result<void> finish(Part &part, const store::Crawl &crawl);
    core::Result<void> lookAgain(Part &part);
    /// With `mayBeStale`, the reason may be what an earlier run has stored, which is then read again.
    core::Result<void> fail(Part &part, const core::Error &error, bool mayBeStale = false);
    core::Result<std::optional<core::Error>> contradictionIn(const Part &part,
                                                             const store::Crawl &crawl) const;
    std::optional<core::Error> contradictionIn(Part &part, int page, const forge::CommitPage &answer) const;
    QString nameOf(const Part &part) const;
    core::Result<void> keep(const Wish &wish, const core::Result<forge::CommitPage> &answer);
    core::Result<bool> addPage(const Part &part, int page, const forge::CommitPage &answer,
                               const store::Following &following);
    core::Result<void> keepFirst(const Wish &wish, const forge::CommitPage &page);
    void want(Part &part, const forge::WantedPage &page, bool begins = false);
    /// One request.
    void send(std::size_t pagesInRequest, std::stop_token stop);
    core::Result<void> takeOldest();

    store::Connection &m_database;
    store::Crawls m_crawls;
    store::Identities m_identities;
    const forge::Api &m_api;
    const forge::Sizes m_sizes;
    Reporter &m_reporter;
    core::Lookup m_owner;
    bool m_full;
    std::deque<Wish> m_wishes;
    std::deque<Pending> m_pending;
    std::vector<Unread> m_unread;
};

} // namespace engine
