// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/cache.h"

#include "files/ownfiles.h"
#include "git/folder.h"

#include <QDir>

#include <algorithm>
#include <vector>

namespace git {

namespace {

struct Kept
{
    QString folder;
    QDateTime used;
    qint64 bytes = 0;
};

QString homeOf(const QString &cache)
{
    return cache + QStringLiteral("/git");
}

/// A safe name for a folder, different for every host and port.
QString folderNameOf(const QString &host)
{
    QString name = host.toLower();
    for (QChar &c : name) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
        if (!plain)
            c = u'_';
    }
    if (name.isEmpty() || name.startsWith(u'.'))
        name.prepend(u'_');
    return name;
}

/// "NUMBER.git" and `ending`, in every host's folder.
QStringList foldersOf(const QString &cache, const QString &ending)
{
    constexpr QDir::Filters folders = QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot;
    const QString tail = QStringLiteral(".git") + ending;
    QStringList found;
    const QFileInfoList hosts = QDir(homeOf(cache)).entryInfoList(folders);
    for (const QFileInfo &host : hosts) {
        const QFileInfoList entries = QDir(host.filePath()).entryInfoList({u'*' + tail}, folders);
        for (const QFileInfo &entry : entries) {
            bool numbered = false;
            entry.fileName().chopped(tail.size()).toLongLong(&numbered);
            if (numbered)
                found << entry.filePath();
        }
    }
    return found;
}

/// Removes a clone unless it is in use. Returns what is still there; nothing if that is nothing.
std::optional<QString> leftOf(const QString &clone)
{
    const std::optional<FolderLock> lock = FolderLock::tryTake(clone);
    if (!lock)
        return clone;
    // Renamed first: a clone that was removed in part is not recognised by its stamp any more.
    const QString unfinished = unfinishedFolder(clone);
    const QString folder = QDir().rename(clone, unfinished) ? unfinished : clone;
    return removeFolder(folder) ? std::nullopt : std::optional(folder);
}

/// Removes what interrupted clones and removals left behind. Returns what is still there; the next call tries
/// again.
QStringList removeUnfinished(const QString &cache)
{
    const QString ending = unfinishedFolder(QString());
    const QStringList unfinished = foldersOf(cache, ending);
    QStringList left;
    for (const QString &folder : unfinished) {
        const std::optional<FolderLock> lock = FolderLock::tryTake(folder.chopped(ending.size()));
        if (!lock || !removeFolder(folder))
            left << folder;
    }
    return left;
}

} // namespace

QString cloneFolder(const QString &cache, const QString &host, qint64 repository)
{
    return QStringLiteral("%1/%2/%3.git").arg(homeOf(cache), folderNameOf(host), QString::number(repository));
}

qint64 sizeOfClones(const QString &cache)
{
    qint64 bytes = 0;
    const QStringList folders = foldersOf(cache, QString());
    for (const QString &folder : folders)
        bytes += sizeOfFolder(folder);
    return bytes;
}

QStringList keepWithin(const QString &cache, qint64 budget)
{
    files::makeAllPrivate(homeOf(cache));
    QStringList left = removeUnfinished(cache);
    std::vector<Kept> clones;
    qint64 bytes = 0;
    const QStringList folders = foldersOf(cache, QString());
    for (const QString &folder : folders) {
        if (const std::optional<QDateTime> used = lastUsed(folder)) {
            clones.push_back({.folder = folder, .used = *used, .bytes = sizeOfFolder(folder)});
            bytes += clones.back().bytes;
        }
    }
    std::ranges::sort(clones, {}, &Kept::used);
    for (const Kept &clone : clones) {
        if (bytes <= budget)
            break;
        if (const std::optional<QString> stays = leftOf(clone.folder))
            left << *stays;
        else
            bytes -= clone.bytes;
    }
    return left;
}

} // namespace git
