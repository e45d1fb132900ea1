// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace store {

/// Changes when anything in the database does, by whichever program. Cheap: it looks at the files alone (size
/// and time of the database and of its -wal, to which every commit is appended). It may change when nothing
/// did.
QByteArray storedVersion(const QString &path);

/// Whether the next change will surely change storedVersion(): not so right after a change, since the times
/// of files are coarse.
bool isSettled(const QString &path);

} // namespace store
