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

/// A folder that is ours alone, among all processes and threads that ask so, until this is gone.
class FolderLock
{
public:
    /// Waits for whoever has it. Unavailable where no lock can be put beside the folder.
    static core::Result<FolderLock> take(const QString &folder, const std::stop_token &stop);
    /// Does not wait: nothing when somebody has it, or it cannot be had.
    static std::optional<FolderLock> tryTake(const QString &folder);

private:
    explicit FolderLock(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file;
};

/// Where a clone is made before it is whole: beside the folder.
QString unfinishedFolder(const QString &folder);

/// The bytes that all files in a folder take; 0 for none.
qint64 sizeOfFolder(const QString &folder);

/// Notes that the clone was used now.
void markUsed(const QString &folder);
/// When it was; nothing for a folder that is not a clone of ours.
std::optional<QDateTime> lastUsed(const QString &folder);

/// Removes a folder, or the file of that name; nothing there is well.
core::Result<void> removeFolder(const QString &folder);

/// Removes what a killed git left in the clone.
void sweepFolder(const QString &folder);

} // namespace git
