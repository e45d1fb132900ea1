// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace git {

/// The folder of a repository's clone, under the cache's: known by the host and its number for the
/// repository, which stays through renames.
QString cloneFolder(const QString &cache, const QString &host, qint64 repository);

/// The bytes that the clones of a cache take.
qint64 sizeOfClones(const QString &cache);

/// Removes the clones that were not used for longest, until the rest take `budget` bytes at most. Those in
/// use stay, and what is not a clone of ours is never touched.
void keepWithin(const QString &cache, qint64 budget);

} // namespace git
