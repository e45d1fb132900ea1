// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"
#include "store/database/connection.h"

#include <optional>

namespace store {

/// Writes the result of a lookup, inside the caller's transaction; see Profiles::record().
class ProfileWriter
{
public:
    explicit ProfileWriter(const Connection &connection)
        : m_connection(connection)
    {}

    /// Returns the row's number; 0 if it was not written, because it is about an ID that has no row.
    core::Result<qint64> write(const core::ProfileRecord &told);

private:
    /// The row of the same account, or of the same handle; a new one if there is none.
    core::Result<qint64> rowFor(const core::ProfileRecord &told);
    core::Result<qint64> rowForAccount(const core::Profile &profile, core::Instant now);
    core::Result<qint64> rowForHandle(const core::Handle &handle);
    core::Result<std::optional<qint64>> rowOfId(core::Network network, const QString &id);
    core::Result<std::optional<qint64>> holderOf(const core::Handle &handle);
    /// Whether the network's number for the account is unknown.
    core::Result<bool> isUnnumbered(qint64 number);
    core::Result<qint64> insert(const core::Handle &handle);
    core::Result<void> moveTo(qint64 number, const core::Handle &handle, core::Instant now);
    core::Result<void> releaseHandle(const core::Handle &handle, qint64 newHolder);
    core::Result<void> merge(qint64 from, qint64 into);

    core::Result<void> writeProfile(qint64 number, const core::Profile &profile);
    core::Result<void> writeState(qint64 number, const core::ProfileRecord &told);
    core::Result<void> writeTrouble(qint64 number, const core::ProfileRecord &told);

    const Connection &m_connection;
};

} // namespace store
