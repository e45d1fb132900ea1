// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace git {

/// The folder of a repository's clone, below the cache folder. It is named after the host and the host's
/// number for the repository, which does not change when the repository is renamed.
QString cloneFolder(const QString &cache, const QString &host, qint64 repository);

/// The disk usage of the clones in a cache, in bytes.
qint64 sizeOfClones(const QString &cache);

/// Removes the least recently used clones until the rest take at most `budget` bytes. Clones in use are kept,
/// and anything that is not a clone of ours is never touched. Returns the folders that were to be removed and
/// are still there: they are in use, or removing them failed.
QStringList keepWithin(const QString &cache, qint64 budget);

} // namespace git
