// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace store {

/// The database's place in the data folder.
QString databasePath(const QString &dataFolder);

/// Sees to the database once, before the first Connection is opened: makes folder and file, checks that it is
/// sound, brings an older schema up to date (with a backup before, of which three are kept), and forgets what
/// was removed from the history in an earlier run.
///
/// Gives a message for the user when something was done that they should know: a damaged database is set
/// aside with its -wal and -shm, and the newest good backup, or an empty one, takes its place. Kind Storage,
/// with nothing changed, for a database of a newer program, a full disk, a folder that cannot be written or
/// is a file, a locked database.
core::Result<core::Message> prepare(const QString &path);

} // namespace store
