// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/folder.h"

#include "core/messages/catalogue.h"
#include "files/ownfiles.h"

#include <QDir>
#include <QDirIterator>

#include <utility>

namespace git {

namespace {

/// How long it may take until a wait for the lock notices a stop request.
constexpr int lockStep = 50;

QString stampOf(const QString &folder)
{
    return folder + QStringLiteral("/newfaces-used");
}

std::unique_ptr<QLockFile> lockFileOf(const QString &folder)
{
    auto file = std::make_unique<QLockFile>(QString(folder + QStringLiteral(".lock")));
    file->setStaleLockTime(0); // a long clone does not make it stale; the death of its process does
    return file;
}

} // namespace

FolderLock::FolderLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{}

core::Result<FolderLock> FolderLock::take(const QString &folder, const std::stop_token &stop)
{
    files::makeFolder(QFileInfo(folder).path());
    std::unique_ptr<QLockFile> file = lockFileOf(folder);
    while (!stop.stop_requested()) {
        if (file->tryLock(lockStep))
            return FolderLock(std::move(file));
        if (file->error() != QLockFile::LockFailedError)
            return core::fail(core::Error::Kind::Unavailable, "git.not-lockable", QFileInfo(folder).path());
    }
    return core::fail(core::Error::Kind::Cancelled, "stopped");
}

std::optional<FolderLock> FolderLock::tryTake(const QString &folder)
{
    std::unique_ptr<QLockFile> file = lockFileOf(folder);
    if (!file->tryLock(0))
        return std::nullopt;
    return FolderLock(std::move(file));
}

QString unfinishedFolder(const QString &folder)
{
    return folder + QStringLiteral(".new");
}

qint64 sizeOfFolder(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

void markUsed(const QString &folder)
{
    files::makeFile(stampOf(folder));
    QFile stamp(stampOf(folder));
    if (stamp.open(QIODevice::ReadWrite))
        stamp.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

std::optional<QDateTime> lastUsed(const QString &folder)
{
    const QFileInfo stamp(stampOf(folder));
    if (!stamp.isFile())
        return std::nullopt;
    return stamp.lastModified();
}

core::Result<void> removeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    const bool isFolder = info.isDir() && !info.isSymLink();
    const bool gone = isFolder ? QDir(folder).removeRecursively()
                               : QFile::remove(folder) || (!info.exists() && !info.isSymLink());
    if (gone)
        return {};
    return core::fail(core::Error::Kind::Unavailable, "git.not-removable", folder);
}

void sweepFolder(const QString &folder)
{
    QDir packs(folder + QStringLiteral("/objects/pack"));
    const QStringList names = packs.entryList({QStringLiteral("tmp_*")}, QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        packs.remove(name);
}

} // namespace git
