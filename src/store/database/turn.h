// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QLockFile>

namespace store {

/// The path of the lock file of a database.
QString lockPath(const QString &database);

/// Waits, not for ever, until the lock is this program's: only one Newfaces at a time creates a database,
/// backs one up or moves it away. Kind Storage if another one takes too long, or if the folder cannot be
/// written.
core::Result<void> takeTurn(QLockFile &lock);

} // namespace store
