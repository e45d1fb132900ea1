// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/database/connection.h"

namespace store {

/// Deletes the lookups that were removed, what only they needed, and authors without commits. The user's
/// decisions about people are kept.
core::Result<void> purgeRemoved(Connection &connection);

/// Deletes the profiles that were removed, and pictures without a profile.
core::Result<void> purgeRemovedProfiles(Connection &connection);

} // namespace store
