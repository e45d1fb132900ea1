// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace store {

/// The bytes that a database takes on the disk, with its -wal and -shm.
qint64 sizeOfDatabase(const QString &path);

/// Those of the copies beside it: its backups, and damaged ones that were set aside.
qint64 sizeOfCopies(const QString &path);

} // namespace store
