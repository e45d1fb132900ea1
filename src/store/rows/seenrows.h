// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/lookup.h"
#include "core/instant.h"
#include "store/database/connection.h"

namespace store {

/// Forgets when the removed lookups of an owner were last looked at: they begin again when they are added
/// again. To be called before that.
core::Result<void> forgetSeenOfRemoved(const Connection &connection, qint64 owner);

/// Records that a lookup was looked at, with the "arrival" of what was shown, and deletes what no lookup of
/// the owner needs any more. Does nothing for a lookup that is not in the history. What was looked at more
/// than once within an hour is only written if something was new: every change of the database makes the
/// histories in memory out of date.
core::Result<void> recordSeen(const Connection &connection, const core::Lookup &lookup, qint64 arrival,
                              core::Instant seenAt);

} // namespace store
