// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/lookup.h"
#include "core/people/decision.h"
#include "store/database/connection.h"

#include <span>
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
    /// Replaces the decisions from a file by these, with the time `at`, or with that of the owner's latest
    /// decision if that is later. Nothing is written if the file still says the same. Returns how many
    /// decisions were stored. Kind NotFound when the owner is not stored.
    core::Result<std::size_t> replace(const core::Lookup &lookup, const QString &file,
                                      std::span<const core::Decision> decisions, core::Instant at);
    /// Kind NotFound when there is no such decision, or it was undone.
    core::Result<void> undo(qint64 decision);
    /// Undoes all decisions from a file at once, and returns how many. Kind NotFound when there are none.
    core::Result<int> undo(const core::Lookup &lookup, const QString &file);

private:
    Connection &m_connection;
};

} // namespace store
