// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/history.h"
#include "core/history/listing.h"
#include "core/history/lookup.h"
#include "store/crawls/crawl.h"
#include "store/database/connection.h"

#include <optional>
#include <span>
#include <vector>

namespace store {

/// Reading an owner's repositories: what the host lists, and the commits of each.
class Crawls
{
public:
    explicit Crawls(Connection &connection)
        : m_connection(connection)
    {}

    /// Stores what the host lists and returns what is stored of it, in the same order. Repositories are known
    /// by the host's number, so that a renamed one keeps its commits. `lookup` has the names as the host
    /// writes them; when it is for the whole owner, repositories that are not listed any more are forgotten.
    core::Result<std::vector<StoredRepository>> recordListing(const core::Lookup &lookup,
                                                              std::span<const core::ListedRepository> listed);

    /// The unfinished crawl of a repository, if there is one.
    core::Result<std::optional<Crawl>> find(qint64 repository) const;
    /// Begins a crawl, in place of an unfinished one: head, branch, pushedAt, full, pages and total are taken
    /// from `crawl`.
    core::Result<void> begin(qint64 repository, const Crawl &crawl);
    /// Stores a page together with the mark that it is done. Where `head` is given, only while the crawl is
    /// pinned to it: false when it is over, or another has taken its place.
    core::Result<bool> addPage(qint64 repository, int page, std::span<const core::ListedCommit> commits,
                               const std::optional<core::Sha> &head = std::nullopt);
    /// Makes the crawl the repository's history, Complete: in place of the stored commits when all pages are
    /// there, otherwise added to them. `head` and the outcome are as with addPage().
    core::Result<bool> finish(qint64 repository, const std::optional<core::Sha> &head = std::nullopt);

    /// Makes a log the repository's history, Complete, in place of the stored commits or added to them. An
    /// unfinished crawl is over; e-mails of the log's that were linked to no account are to be asked for
    /// again.
    core::Result<void> importLog(qint64 repository, const core::CommitLog &log, const ImportedHead &head);
    /// Ends a repository in another state; stored commits and an unfinished crawl stay, except that an Empty
    /// one has none.
    core::Result<void> setState(qint64 repository, core::RepositoryState state, const core::Message &reason);

private:
    Connection &m_connection;
};

} // namespace store
