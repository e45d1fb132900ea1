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

/// Stores what is read about an owner's repositories: what the host lists, and the commits of each.
class Crawls
{
public:
    explicit Crawls(Connection &connection)
        : m_connection(connection)
    {}

    /// Stores what the host lists and returns what is stored about it, in the same order. Repositories are
    /// identified by the host's number, so that a renamed one keeps its commits. `lookup` has the names as
    /// the host spells them; if it is for the whole owner, repositories that are no longer listed are
    /// deleted.
    core::Result<std::vector<StoredRepository>> recordListing(const core::Lookup &lookup,
                                                              std::span<const core::ListedRepository> listed);

    /// The unfinished crawl of a repository, if there is one.
    core::Result<std::optional<Crawl>> find(qint64 repository) const;
    /// The commits on the stored pages of the unfinished crawl, each once.
    core::Result<qint64> distinctCommits(qint64 repository) const;
    /// Begins a crawl, and replaces an unfinished one: head, branch, pushedAt, full, pages, lastAddress and
    /// total are taken from `crawl`.
    core::Result<void> begin(qint64 repository, const Crawl &crawl);
    /// Drops an unfinished crawl that an earlier version began, which read no co-authors.
    core::Result<void> dropWithoutCoAuthors(qint64 repository);
    /// Stores a page together with the mark that it is done, and with what it says about further pages, if
    /// there are more than those known. If `head` is given, only while the crawl is pinned to it: returns
    /// false when the crawl is over, or was replaced.
    core::Result<bool> addPage(qint64 repository, int page, std::span<const core::ListedCommit> commits,
                               const std::optional<core::Sha> &head = std::nullopt,
                               const Following &following = {});
    /// Makes the crawl the repository's history, and its state Complete: replaces the stored commits if all
    /// pages are there, otherwise adds to them. `head` and the result are as with addPage().
    core::Result<bool> finish(qint64 repository, const std::optional<core::Sha> &head = std::nullopt);

    /// Makes a log the repository's history, and its state Complete: replaces the stored commits or adds to
    /// them. An unfinished crawl is dropped; e-mails in the log without an account will be looked up again.
    core::Result<void> importLog(qint64 repository, const core::CommitLog &log, const ImportedHead &head);
    /// Gives a repository another state. Stored commits and an unfinished crawl are kept, except for Empty.
    core::Result<void> setState(qint64 repository, core::RepositoryState state, const core::Message &reason);

private:
    Connection &m_connection;
};

} // namespace store
