// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/history.h"
#include "store/database/connection.h"

#include <map>

namespace store {

/// Gives the commits of authors to others, and deletes the authors' rows: by row, the author in their place.
/// To be called inside a transaction, while nothing else remembers rows of authors. Returns how many commits,
/// and co-authors of commits, are a forgotten person's now.
core::Result<qint64> replaceAuthors(const Connection &connection,
                                    const std::map<qint64, core::Author> &replaced);

/// Whether sweepForgotten() would do something.
core::Result<bool> isSweepDue(const Connection &connection);

/// If an address of a forgotten person became known since the last time, replaces the authors who have it. To
/// be called inside a transaction, as above.
core::Result<void> sweepForgotten(const Connection &connection);

} // namespace store
