// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive.h"
#include "core/error.h"
#include "core/history/entry.h"
#include "core/history/history.h"
#include "core/history/listing.h"
#include "core/history/lookup.h"
#include "core/people/decision.h"
#include "core/storage.h"
#include "store/crawls/crawl.h"
#include "store/database/prepareddatabase.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace store {

using core::Entry;

/// A connection to the database: SQLite in WAL mode. To be used on the thread that opened it. Every error is
/// of kind Storage, where nothing else is said, and leaves the database as it was before the call.
class Store
{
public:
    /// Opens a database that prepare() has seen to in this run of the program (see store/prepare.h).
    static core::Result<Store> open(const QString &path);

    /// Lookups that were read to their end, the newest first.
    core::Result<std::vector<Entry>> entries() const;
    /// Takes a lookup out of entries(), and its data out of the database at the next prepare().
    core::Result<void> remove(qint64 entry);
    /// Undoes remove().
    core::Result<void> restore(qint64 entry);
    /// The same with all lookups and all profiles, in one go; gives which.
    core::Result<core::Cleared> clear();
    /// Undoes clear().
    core::Result<void> restore(const core::Cleared &cleared);

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
    /// Begins a reading, in place of an unfinished one: head, branch, pushedAt, full, pages and total are
    /// taken from `crawl`.
    core::Result<void> beginCrawl(qint64 repository, const Crawl &crawl);
    /// Stores a page together with the mark that it is done. Where `head` is given, only while the reading is
    /// pinned to it: false when it is over, or another has taken its place.
    core::Result<bool> addPage(qint64 repository, int page, std::span<const core::ListedCommit> commits,
                               const std::optional<core::Sha> &head = std::nullopt);
    /// Makes the reading the repository's history, Complete: in place of the stored commits when all pages
    /// are there, else added to them.
    /// `head` and the outcome are as with addPage().
    core::Result<bool> finishCrawl(qint64 repository, const std::optional<core::Sha> &head = std::nullopt);
    /// Makes a log the repository's history, Complete, in place of the stored commits or added to them. An
    /// unfinished reading is over; e-mails of the log's that were linked to no account are to be asked for
    /// again.
    core::Result<void> importLog(qint64 repository, const core::CommitLog &log, const ImportedHead &head);
    /// Ends a repository in another state; stored commits and an unfinished reading stay, except that an
    /// Empty one has none.
    core::Result<void> setState(qint64 repository, core::RepositoryState state, const QString &reason);

    /// Puts the lookup into the history, or to its top.
    core::Result<void> recordLookup(const core::Lookup &lookup, core::Instant refreshedAt);

    /// The e-mails of authors Author::notAsked in the lookup's repositories that no account is recorded for,
    /// in their order. Left out are those that only names ending in "[bot]" write under, which tell it.
    core::Result<std::vector<UnaskedEmail>> unaskedEmails(const core::Lookup &lookup) const;
    core::Result<void> recordAccounts(std::span<const EmailAccount> accounts, core::Instant askedAt);
    /// Lets the accounts of the lookup's e-mails that unaskedEmails() is about be asked for again.
    core::Result<void> forgetAccounts(const core::Lookup &lookup);
    /// The handles on X that accounts give as theirs, by login; empty for those that give none.
    core::Result<void> recordXHandles(const std::map<QString, QString> &handles);

    /// The decisions about an owner's people that are not undone, the earliest first; none for an owner that
    /// is not stored.
    core::Result<std::vector<core::Decision>> decisions(const QString &owner) const;
    /// Those about all owners, by owner.
    core::Result<std::vector<core::OwnedDecision>> allDecisions() const;
    /// Keeps a decision, and gives it with its number, and with the time of the owner's latest if that is
    /// later. Kind NotFound when the owner is not stored.
    core::Result<core::Decision> addDecision(const QString &owner, const core::Decision &decision);
    /// Kind NotFound when there is no such decision, or it is undone.
    core::Result<void> undoDecision(qint64 decision);

    /// Writes everything about these owners, or about all without a name, to a JSON file that importFrom()
    /// takes. Kind NotFound for an owner of whom nothing is stored, and when there is nothing at all; Output
    /// when the file cannot be written, and then one that was there stays as it was.
    core::Result<core::Exported> exportTo(const QString &file, const QStringList &owners,
                                          core::Instant now) const;
    /// Takes an export in. Of what is stored already, the newer stays; decisions are united. Kind Usage for a
    /// file that cannot be read, or is none of ours, cut off, or of a newer program.
    core::Result<core::Imported> importFrom(const QString &file);
    /// Writes a whole copy of the database to a file, in place of one that is there. Kind Output when it
    /// cannot be written.
    core::Result<void> backUp(const QString &file) const;

private:
    explicit Store(PreparedDatabase database)
        : m_database(std::move(database))
    {}
    QSqlDatabase database() const { return m_database.database(); }

    PreparedDatabase m_database;
};

} // namespace store
