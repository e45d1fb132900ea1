// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/entry.h"
#include "core/history/lookup.h"
#include "core/storage.h"
#include "store/database/connection.h"

#include <optional>
#include <vector>

namespace store {

/// The lookups that were read completely: the entries of the history. As in all classes of the store, errors
/// are of kind Storage unless stated otherwise, and leave the database as it was before the call.
class Lookups
{
public:
    explicit Lookups(Connection &connection)
        : m_connection(connection)
    {}

    /// The newest first.
    core::Result<std::vector<core::Entry>> entries() const;
    /// Adds a lookup to the history, or moves it to the top.
    core::Result<void> record(const core::Lookup &lookup, core::Instant refreshedAt);
    /// Records that the user has looked at a lookup, and saw what its history was at this
    /// core::History::arrival. Those who are added later are its unseen authors. Does nothing for a lookup
    /// that is not in the history.
    core::Result<void> recordSeen(const core::Lookup &lookup, qint64 arrival, core::Instant seenAt);

    /// When the user last looked at a lookup, or at all repositories of the owner and this one among them;
    /// nothing for never.
    core::Result<std::optional<core::Instant>> seenAt(const core::Lookup &lookup) const;

    /// Removes a lookup from entries(); its data is deleted at the next prepare().
    core::Result<void> remove(qint64 entry);
    /// The same for several, all or none of them.
    core::Result<void> remove(const std::vector<qint64> &entries);
    /// Undoes remove().
    core::Result<void> restore(qint64 entry);
    /// Keeps entries at the top of lists, or no longer. Kind NotFound, with nothing changed, for an unknown
    /// number; also below.
    core::Result<void> setPinned(const std::vector<qint64> &entries, bool pinned);
    /// Gives an entry a label of the user's own, or with an empty one takes it away. Returns the label as it
    /// is stored; see core::historyLabel().
    core::Result<QString> setLabel(qint64 entry, const QString &label);
    /// Removes all lookups and all profiles in one transaction, and returns them.
    core::Result<core::Cleared> clear();
    /// Undoes clear().
    core::Result<void> restore(const core::Cleared &cleared);

private:
    Connection &m_connection;
};

} // namespace store
