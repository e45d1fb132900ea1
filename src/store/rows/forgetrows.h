// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/history.h"
#include "core/people/decision.h"
#include "store/database/connection.h"

#include <functional>
#include <map>
#include <optional>

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

/// Whether a key is a forgotten person's; see core/people/forgetting.h.
using IsForgottenKey = std::function<core::Result<bool>(const QString &key)>;

/// A decision without the subjects that are forgotten people; nothing if too few are left to decide anything.
core::Result<std::optional<core::Decision>>
withoutForgotten(const core::Decision &decision, const QString &host, const IsForgottenKey &isForgotten);

} // namespace store
