// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/history/listing.h"

#include <QString>

#include <optional>
#include <set>

namespace store {

/// A repository as it is stored.
struct StoredRepository
{
    qint64 id = 0;
    core::ListedRepository listed;
    core::RepositoryState state = core::RepositoryState::Skipped;
    /// The commit, the branch and the `pushed_at` that the stored commits were read at; none before the first
    /// reading.
    std::optional<core::Sha> head;
    QString readBranch;
    QString readPushedAt;
    std::size_t commits = 0;
};

/// A reading of a repository that began and has not been finished: what continues after an interruption.
struct Crawl
{
    core::Sha head;
    QString branch;
    QString pushedAt;
    /// All pages are wanted, whatever is stored.
    bool full = false;
    /// How many pages there are.
    int pages = 0;
    /// Commits that are reachable from the head; 0 where the host did not tell.
    qint64 total = 0;
    /// The pages that are stored.
    std::set<int> done;
    /// Commits on the last page; 0 until it is stored.
    int onLastPage = 0;
    /// Commits on the stored pages.
    int commits = 0;
    /// Those among them that the repository's stored history does not have.
    int newCommits = 0;
    /// The stored history's head is among them.
    bool oldHeadSeen = false;
};

/// What the commits of a log are to a repository.
struct ImportedHead
{
    enum class Extent {
        Whole, ///< all that are reachable from the head
        Added  ///< those that the stored history lacks
    };

    core::Sha head;
    QString branch;
    QString pushedAt;
    Extent extent = Extent::Whole;
};

} // namespace store
