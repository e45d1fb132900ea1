// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"
#include "store/database/connection.h"

#include <span>
#include <vector>

namespace store {

/// The profiles of accounts on X.
class Profiles
{
public:
    explicit Profiles(Connection &connection)
        : m_connection(connection)
    {}

    /// All that are kept and not removed, by handle.
    core::Result<std::vector<core::ProfileRecord>> all() const;
    /// How many all() would return.
    core::Result<qint64> count() const;
    /// Of those that have a picture, the next after a handle, by handle; at most so many. Letter case is
    /// ignored. An empty handle begins.
    core::Result<std::vector<core::ProfileRecord>> page(const QString &after, int most) const;
    /// What is kept under a handle; Unknown, and no number, where nothing is.
    core::Result<core::ProfileRecord> find(const core::Handle &handle) const;

    /// Keeps the outcome of a lookup, and returns what is kept then. An account is known by its network's
    /// number where that is told, so that one whose handle changed stays the same; the account that had the
    /// handle before is kept without it. Unknown leaves what is known as it is, and adds the trouble; Missing
    /// and Suspended leave the profile as it was last seen. One that was removed is back.
    core::Result<core::ProfileRecord> record(const core::ProfileRecord &told);

    /// Takes them out of all(), and their data out of the database at the next prepare().
    core::Result<void> remove(std::span<const qint64> numbers);
    /// Undoes remove().
    core::Result<void> restore(std::span<const qint64> numbers);

private:
    core::Result<void> setRemoved(std::span<const qint64> numbers, bool removed);

    Connection &m_connection;
};

} // namespace store
