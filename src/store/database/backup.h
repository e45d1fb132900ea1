// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/database/connection.h"

#include <QString>

#include <vector>

namespace store {

/// Writes a complete copy of the database next to it, and keeps the newest three.
core::Result<void> makeBackup(const Connection &connection, qint64 version);

/// The copies next to the database: backups, databases that were moved away, and unfinished ones, each with
/// what SQLite keeps beside it.
QStringList copiesOf(const QString &path);

/// Moves a damaged database out of the way together with its -wal and -shm, puts the newest sound backup into
/// its place if there is one, and tells the user so.
core::Result<core::Message> replaceDamaged(const QString &path, const std::vector<QString> &scripts);

} // namespace store
