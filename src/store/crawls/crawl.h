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
    /// How many pages there are, as far as it is known.
    int pages = 0;
    /// The address of the last of them, if the host gives that instead of a number.
    QString lastAddress = {};
    /// Commits that are reachable from the head; 0 if the host did not report it.
    qint64 total = 0;
    /// The pages that are stored.
    std::set<int> done;
    /// Commits on the last known page; 0 until it is stored.
    int onLastPage = 0;
    /// Commits on the stored pages.
    int commits = 0;
    /// Those among them that the repository's stored history does not have.
    int newCommits = 0;
    /// The stored history's head is among them.
    bool oldHeadSeen = false;
};

/// What a page says about the pages that come after it.
struct Following
{
    /// How many pages there are at least.
    int pages = 0;
    /// See Crawl::lastAddress.
    QString lastAddress = {};
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
