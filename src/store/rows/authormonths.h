// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/database/connection.h"

#include <QLatin1String>

namespace store {

/// The commits that the table author_month leaves out, for a WHERE: those with dates for which the author's
/// date need not be the time that counts, whenever they are read (see core::countedAt()). They are few, and
/// are read one by one.
inline constexpr QLatin1String hasUnusualDates("(authored_at < 86400 OR authored_at > committed_at + 86400)");

/// Makes the rows of a repository in author_month from its commits. To be called in each transaction that
/// changes them, after that.
core::Result<void> foldCommits(const Connection &connection, qint64 repository);

} // namespace store
