// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"
#include "store/database/prepareddatabase.h"

#include <QStringList>

#include <span>
#include <vector>

namespace store {

/// X profiles and their pictures, in the same database as Store's, by a connection of their own. To be used
/// on the thread that opened it. Every error is of kind Storage, where nothing else is said, and leaves the
/// database as it was before the call.
class ProfileStore
{
public:
    /// Opens a database that prepare() has seen to in this run of the program (see store/prepare.h).
    static core::Result<ProfileStore> open(const QString &path);

    /// All that are kept and not removed, by handle.
    core::Result<std::vector<core::ProfileRecord>> all() const;
    /// How many all() would give.
    core::Result<qint64> count() const;
    /// Of those that have a picture, the next after a handle, by handle; at most so many. Letter case is
    /// ignored. An empty handle begins.
    core::Result<std::vector<core::ProfileRecord>> page(const QString &after, int most) const;
    /// What is kept under a handle; Unknown, and no number, where nothing is.
    core::Result<core::ProfileRecord> find(const core::Handle &handle) const;

    /// Keeps the outcome of a lookup, and gives what is kept then. An account is known by X's number for it
    /// where that is told, so that one whose handle changed stays the same; the account that had the handle
    /// before is kept without it. Unknown leaves what is known as it is, and adds the trouble; Missing and
    /// Suspended leave the profile as it was last seen. One that was removed is back.
    core::Result<core::ProfileRecord> record(const core::ProfileRecord &told);

    /// Takes them out of all(), and their data out of the database at the next prepare().
    core::Result<void> remove(std::span<const qint64> numbers);
    /// Undoes remove().
    core::Result<void> restore(std::span<const qint64> numbers);

    /// Makes it the account's newest picture, unless it is already.
    core::Result<void> addPicture(qint64 number, const core::FetchedPicture &picture);
    /// The pictures that an account had, the newest first.
    core::Result<std::vector<core::KeptPicture>> pictures(qint64 number) const;
    /// A picture's bytes. Kind NotFound when it is not kept.
    core::Result<QByteArray> picture(const QString &sha256) const;

    /// Counts profiles that X's official API was asked for.
    core::Result<void> addPaidLookups(int profiles, core::Instant askedAt);
    core::Result<int> paidLookupsSince(core::Instant since) const;

    /// The GitHub accounts that give this handle as theirs, by name (see Store::recordXHandles).
    core::Result<QStringList> githubLogins(const core::Handle &handle) const;

private:
    explicit ProfileStore(PreparedDatabase database)
        : m_database(std::move(database))
    {}
    QSqlDatabase database() const { return m_database.database(); }
    core::Result<void> setRemoved(std::span<const qint64> numbers, bool removed);

    PreparedDatabase m_database;
};

} // namespace store
