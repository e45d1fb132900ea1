// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/instant.h"
#include "store/database/connection.h"

namespace store {

/// Counts the profiles that were looked up with the official API, each of which costs money.
class PaidLookups
{
public:
    explicit PaidLookups(Connection &connection)
        : m_connection(connection)
    {}

    core::Result<void> add(int profiles, core::Instant askedAt);
    core::Result<int> since(core::Instant moment) const;

private:
    Connection &m_connection;
};

} // namespace store
