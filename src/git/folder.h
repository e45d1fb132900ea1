// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>
#include <stop_token>

namespace git {

/// Locks a folder against all other processes and threads that use this class, until it is destroyed.
class FolderLock
{
public:
    /// Waits until the lock is free. Unavailable when the lock file cannot be created next to the folder.
    static core::Result<FolderLock> take(const QString &folder, const std::stop_token &stop);
    /// Does not wait: nothing when the folder is locked, or cannot be locked.
    static std::optional<FolderLock> tryTake(const QString &folder);

private:
    explicit FolderLock(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file;
};

/// The folder for an unfinished clone, next to the final one.
QString unfinishedFolder(const QString &folder);

/// The bytes that all files in a folder take; 0 for none.
qint64 sizeOfFolder(const QString &folder);

/// Notes that the clone was used now.
void markUsed(const QString &folder);
/// When the clone was last used; nothing for a folder that is not a clone of ours.
std::optional<QDateTime> lastUsed(const QString &folder);

/// Removes a folder, or a file with that name. It is not an error if there is neither.
core::Result<void> removeFolder(const QString &folder);

/// Removes what a killed git left in the clone.
void sweepFolder(const QString &folder);

} // namespace git
