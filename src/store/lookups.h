// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/entry.h"
#include "core/history/lookup.h"
#include "core/storage.h"
#include "store/database/connection.h"

#include <vector>

namespace store {

/// The lookups that were read to their end: what the history lists. As in all classes of the store, every
/// error is of kind Storage, where nothing else is said, and leaves the database as it was before the call.
class Lookups
{
public:
    explicit Lookups(Connection &connection)
        : m_connection(connection)
    {}

    /// The newest first.
    core::Result<std::vector<core::Entry>> entries() const;
    /// Puts a lookup into the history, or to its top.
    core::Result<void> record(const core::Lookup &lookup, core::Instant refreshedAt);

    /// Takes a lookup out of entries(), and its data out of the database at the next prepare().
    core::Result<void> remove(qint64 entry);
    /// Undoes remove().
    core::Result<void> restore(qint64 entry);
    /// Removes all lookups and all profiles, in one go, and returns which.
    core::Result<core::Cleared> clear();
    /// Undoes clear().
    core::Result<void> restore(const core::Cleared &cleared);

private:
    Connection &m_connection;
};

} // namespace store
