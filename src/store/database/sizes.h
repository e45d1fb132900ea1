// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace store {

/// The disk usage of a database in bytes, with its -wal and -shm.
qint64 sizeOfDatabase(const QString &path);

/// The disk usage of the copies next to it: its backups, and damaged ones that were moved away.
qint64 sizeOfCopies(const QString &path);

} // namespace store
