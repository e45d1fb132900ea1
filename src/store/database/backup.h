// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/database/connection.h"

#include <QString>

namespace store {

/// Writes a complete copy of the database next to it, and keeps the newest three.
core::Result<void> makeBackup(const Connection &connection, qint64 version);

/// Moves a damaged database away together with its -wal and -shm, and replaces it by the newest undamaged
/// backup if there is one. Returns a message for the user.
core::Result<core::Message> replaceDamaged(const QString &path, qint64 newestVersion);

} // namespace store
