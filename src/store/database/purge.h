// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/database/connection.h"

namespace store {

/// Forgets the lookups that were removed, what only they needed, and authors of no commit. What the user
/// decided about people stays.
core::Result<void> purgeRemoved(Connection &connection);

/// Forgets the profiles that were removed, and pictures of no profile.
core::Result<void> purgeRemovedProfiles(Connection &connection);

} // namespace store
