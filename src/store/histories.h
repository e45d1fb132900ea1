// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/history.h"
#include "core/history/lookup.h"
#include "store/database/connection.h"

#include <optional>

namespace store {

/// What is read for counting.
class Histories
{
public:
    explicit Histories(Connection &connection)
        : m_connection(connection)
    {}

    /// Everything that is known of a lookup; nothing when it was never read to its end. A repository is
    /// answered from a reading of its owner as well.
    core::Result<std::optional<core::History>> find(const core::Lookup &lookup) const;

private:
    Connection &m_connection;
};

} // namespace store
