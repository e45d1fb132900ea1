// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/lookup.h"
#include "store/database/connection.h"

#include <optional>

namespace store {

/// The row of the lookup's owner, created if there is none; the name is stored as it is spelt here. To be
/// called inside a transaction.
core::Result<qint64> recordOwner(const Connection &connection, const core::Lookup &lookup);

/// The row of the lookup's owner, if it is stored.
core::Result<std::optional<qint64>> findOwner(const Connection &connection, const core::Lookup &lookup);

} // namespace store
