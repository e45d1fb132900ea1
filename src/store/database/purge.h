// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QSqlDatabase>

namespace store {

/// Forgets the lookups that were removed, what only they needed, and authors of no commit. What the user
/// decided about people stays.
core::Result<void> purgeRemoved(const QSqlDatabase &database);

/// Forgets the profiles that were removed, and pictures of no profile.
core::Result<void> purgeRemovedProfiles(const QSqlDatabase &database);

} // namespace store
