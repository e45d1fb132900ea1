// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace store {

/// A value that changes when any program changes anything in the database. Cheap: it only looks at the files
/// (size and time of the database and of its -wal, to which every transaction is appended). It may also
/// change when nothing has changed.
QByteArray storedVersion(const QString &path);

/// Whether the next change will certainly change storedVersion(). Right after a change it may not, because
/// the times of files are coarse.
bool isSettled(const QString &path);

} // namespace store
