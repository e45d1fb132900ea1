// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace store {

/// The path of the database in the data folder.
QString databasePath(const QString &dataFolder);

/// Prepares the database once, before the first Connection is opened: creates folder and file, checks for
/// damage, migrates an older schema (after a backup; three are kept), and deletes what was removed from the
/// history in an earlier run.
///
/// Returns a message for the user if necessary: a damaged database is moved away with its -wal and -shm, and
/// replaced by the newest undamaged backup, or an empty database. Kind Storage, with nothing changed, for a
/// database of a newer program, a full disk, a folder that cannot be written or is a file, or a locked
/// database.
core::Result<core::Message> prepare(const QString &path);

} // namespace store
