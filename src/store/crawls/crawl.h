// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/history/listing.h"

#include <QString>

#include <optional>
#include <set>

namespace store {

/// A stored repository.
struct StoredRepository
{
    qint64 id = 0;
    core::ListedRepository listed;
    core::RepositoryState state = core::RepositoryState::Skipped;
    /// The commit, the branch and the `pushed_at` when the stored commits were read; none before the first
    /// crawl.
    std::optional<core::Sha> head;
    QString readBranch;
    QString readPushedAt;
    std::size_t commits = 0;
    /// See core::RepositoryHistory::areCoAuthorsRead.
    bool areCoAuthorsRead = false;
};

/// An unfinished crawl of a repository, which continues after an interruption.
struct Crawl
{
    core::Sha head;
    QString branch;
    QString pushedAt;
    /// Read all pages, whatever is stored.
    bool full = false;
    /// How many pages there are.
    int pages = 0;
    /// Commits that are reachable from the head; 0 if the host did not report it.
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

/// How the commits of a log relate to the stored history of a repository.
struct ImportedHead
{
    enum class Extent {
        Whole, ///< all commits that are reachable from the head
        Added  ///< only commits that the stored history lacks
    };

    core::Sha head;
    QString branch;
    QString pushedAt;
    Extent extent = Extent::Whole;
};

} // namespace store
