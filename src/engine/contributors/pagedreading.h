// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "engine/contributors/reporter.h"
#include "forge/api.h"
#include "store/crawls/crawls.h"
#include "store/identities.h"

#include <deque>
#include <stop_token>
#include <vector>

namespace engine {

/// Reads repositories from an API page by page: many pages at a time, of one repository or several; each is
/// stored as it arrives.
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
    /// or Cancelled, or Unauthorized when the token is refused.
    core::Result<void> read(const std::vector<store::StoredRepository> &repositories,
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
    core::Result<void> fail(Part &part, const core::Error &error);
    core::Result<void> keep(const Wish &wish, const core::Result<forge::CommitPage> &answer);
    core::Result<bool> addPage(const Part &part, int page, const forge::CommitPage &answer);
    core::Result<void> keepFirst(const Wish &wish, const forge::CommitPage &page);
    void want(Part &part, const QString &revision, int page, bool begins);
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
};

} // namespace engine
