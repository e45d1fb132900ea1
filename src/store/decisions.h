// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/lookup.h"
#include "core/people/decision.h"
#include "store/database/connection.h"

#include <vector>

namespace store {

/// The user's decisions about who is who.
class Decisions
{
public:
    explicit Decisions(Connection &connection)
        : m_connection(connection)
    {}

    /// The decisions about the people of the lookup's owner that are not undone, the earliest first; none for
    /// an owner that is not stored.
    core::Result<std::vector<core::Decision>> of(const core::Lookup &lookup) const;
    /// The decisions about all owners, by owner.
    core::Result<std::vector<core::OwnedDecision>> all() const;
    /// Stores a decision, and returns it with its number, and with the time of the owner's latest decision if
    /// that is later. Kind NotFound when the owner is not stored.
    core::Result<core::Decision> add(const core::Lookup &lookup, const core::Decision &decision);
    /// Kind NotFound when there is no such decision, or it was undone.
    core::Result<void> undo(qint64 decision);

private:
    Connection &m_connection;
};

} // namespace store
