// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/database/connection.h"

#include <QString>

namespace store {

/// An empty file next to the database: rows that were deleted or changed must not be readable in its files
/// any more. While it is there, each start of the program tries to remove them.
QString tracesPath(const QString &database);
bool hasTraces(const QString &database);

/// To be called before the change is committed. Kind Storage if the file cannot be created.
core::Result<void> noteTraces(const QString &database);

/// Rewrites the database without what was deleted, empties its -wal, and replaces the copies next to it,
/// which are backups and damaged databases that were moved away, by one new backup if there are any. Returns
/// how many copies were removed. Fails while another program reads the database, and without enough disk
/// space. Not inside a transaction.
core::Result<int> removeTraces(const Connection &connection);

} // namespace store
