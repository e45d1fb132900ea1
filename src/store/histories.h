// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/history.h"
#include "core/history/lookup.h"
#include "store/database/connection.h"
#include "store/detail.h"

#include <optional>

namespace store {

/// Reads the data for counting.
class Histories
{
public:
    explicit Histories(Connection &connection)
        : m_connection(connection)
    {}

    /// Everything that is known about a lookup; nothing when it was never read completely. A lookup of the
    /// owner also answers for each of its repositories.
    core::Result<std::optional<core::History>> find(const core::Lookup &lookup,
                                                    Detail detail = Detail::Commits) const;

    /// What is known so far about an owner whose repositories need not all have been read: those that were.
    /// Nothing if none was read. `now` becomes History::refreshedAt.
    core::Result<std::optional<core::History>> findUnfinished(const core::Lookup &owner, core::Instant now,
                                                              Detail detail = Detail::Commits) const;

private:
    Connection &m_connection;
};

} // namespace store
