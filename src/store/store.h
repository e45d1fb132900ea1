// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry.h"
#include "core/error.h"
#include "core/history.h"
#include "core/listing.h"
#include "core/lookup.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>
#include <set>
#include <span>
#include <vector>

namespace store {

using core::Entry;

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

/// A reading of a repository that began and has not been finished: what goes on after an interruption.
struct Crawl
{
    core::Sha head;
    QString branch;
    QString pushedAt;
    /// All pages are wanted, whatever is stored.
    bool full = false;
    /// How many pages there are.
    int pages = 0;
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

/// A connection to the database: SQLite in WAL mode. To be used on the thread that opened it. Every error is
/// of kind Storage and leaves the database as it was before the call.
class Store
{
public:
    /// Opens a database that prepare() has seen to in this run of the program (see store/prepare.h).
    static core::Result<Store> open(const QString &path);
    ~Store();
    Store(Store &&other) noexcept;
    Store &operator=(Store &&other) noexcept;

    /// Lookups that were read to their end, the newest first.
    core::Result<std::vector<Entry>> entries() const;
    /// Takes a lookup out of entries(), and its data out of the database at the next prepare().
    core::Result<void> remove(qint64 entry);
    /// Undoes remove().
    core::Result<void> restore(qint64 entry);

    /// What is known of a lookup; nothing when it was never read to its end. A repository is answered from a
    /// reading of its owner as well.
    core::Result<std::optional<core::History>> history(const core::Lookup &lookup) const;

    /// Takes in what the host lists and gives what is stored of it, in the same order. Repositories are known
    /// by the host's number, so that a renamed one keeps its commits. `lookup` has the names as the host
    /// writes them; when it is for the whole owner, repositories that are not listed any more are forgotten.
    core::Result<std::vector<StoredRepository>> recordListing(const core::Lookup &lookup,
                                                              std::span<const core::ListedRepository> listed);

    /// The unfinished reading of a repository, if there is one.
    core::Result<std::optional<Crawl>> crawl(qint64 repository) const;
    /// Begins a reading, in place of an unfinished one: head, branch, pushedAt, full and pages are taken from
    /// `crawl`.
    core::Result<void> beginCrawl(qint64 repository, const Crawl &crawl);
    /// Stores a page together with the mark that it is done.
    core::Result<void> addPage(qint64 repository, int page, std::span<const core::ListedCommit> commits);
    /// Makes the reading the repository's history, Complete: in place of the stored commits when all pages
    /// are there, else added to them.
    core::Result<void> finishCrawl(qint64 repository);
    /// Ends a repository in another state; stored commits and an unfinished reading stay, except that an
    /// Empty one has none.
    core::Result<void> setState(qint64 repository, core::RepositoryState state, const QString &reason);

    /// Puts the lookup into the history, or to its top.
    core::Result<void> recordLookup(const core::Lookup &lookup, core::Instant refreshedAt);

private:
    explicit Store(QString connection);
    QSqlDatabase database() const;

    QString m_connection;
};

} // namespace store
