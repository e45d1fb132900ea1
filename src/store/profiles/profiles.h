// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"
#include "store/database/connection.h"

#include <span>
#include <vector>

namespace store {

/// The profiles of accounts on all networks.
class Profiles
{
public:
    explicit Profiles(Connection &connection)
        : m_connection(connection)
    {}

    /// All stored profiles that are not removed, by handle.
    core::Result<std::vector<core::ProfileRecord>> all() const;
    /// How many all() would return.
    core::Result<qint64> count() const;
    /// The next profiles after a handle that have a picture, by handle; at most `most`. Case is ignored. An
    /// empty handle starts at the beginning.
    core::Result<std::vector<core::ProfileRecord>> page(const QString &after, int most) const;
    /// The record of a handle, or of the account with an ID; Unknown, and without a number, if nothing is
    /// stored.
    core::Result<core::ProfileRecord> find(const core::Handle &handle) const;

    /// Stores the result of a lookup, and returns the stored record. An account is identified by its
    /// network's number if the source reports it, so that it stays the same when its handle changes; the
    /// account that had the handle before is kept without it. Unknown leaves the record unchanged and adds
    /// the error; Missing and Suspended keep the profile as it was last seen. A removed profile is listed
    /// again. If nothing was found and nothing is stored about an ID, then nothing is stored, because a
    /// list needs a handle.
    core::Result<core::ProfileRecord> record(const core::ProfileRecord &told);

    /// Removes them from all(); their data is deleted at the next prepare().
    core::Result<void> remove(std::span<const qint64> numbers);
    /// Undoes remove().
    core::Result<void> restore(std::span<const qint64> numbers);

private:
    core::Result<void> setRemoved(std::span<const qint64> numbers, bool removed);

    Connection &m_connection;
};

} // namespace store
