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

/// What Decisions::replace() did.
struct ReplacedDecisions
{
    /// The file's name as Decision::file has it.
    QString file;
    std::size_t stored = 0;
    /// Nothing was written, because the file says what is stored from it already.
    bool isUnchanged = false;

    bool operator==(const ReplacedDecisions &) const = default;
};

/// The user's decisions about who is who. Those that are stored name nobody who was forgotten on request.
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
    /// that is later, and without people who were forgotten. Kind NotFound when the owner is not stored, or
    /// when too little is left without those people.
    core::Result<core::Decision> add(const core::Lookup &lookup, const core::Decision &decision);
    /// Replaces the decisions from a file by these, with the time `at`, or with that of the owner's latest
    /// decision if that is later. Nothing is written if the file still says the same. `name` is the file's;
    /// see core::decisionFile(). Kind NotFound when the owner is not stored.
    core::Result<ReplacedDecisions> replace(const core::Lookup &lookup, const QString &name,
                                            std::span<const core::Decision> decisions, core::Instant at);
    /// Kind NotFound when there is no such decision, or it was undone.
    core::Result<void> undo(qint64 decision);
    /// Undoes all decisions from a file at once, and returns how many. Kind NotFound when there are none.
    core::Result<int> undo(const core::Lookup &lookup, const QString &file);

private:
    Connection &m_connection;
};

} // namespace store
