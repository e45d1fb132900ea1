// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/ownfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace files {

namespace {

constexpr mode_t ofOthers = S_IRWXG | S_IRWXO;

/// Nothing if it does not exist, or is a link.
mode_t modeOf(const QByteArray &path)
{
    struct stat state = {};
    const bool isThere = ::lstat(path.constData(), &state) == 0;
    return isThere && (S_ISREG(state.st_mode) || S_ISDIR(state.st_mode)) ? state.st_mode : 0;
}

} // namespace

bool makeFolder(const QString &path)
{
    constexpr auto forOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const QFileInfo folder(path);
    if (folder.isDir())
        return true;
    const QString above = folder.absolutePath();
    if (above == folder.absoluteFilePath() || !makeFolder(above))
        return false;
    return QDir().mkdir(folder.absoluteFilePath(), forOwner) || QFileInfo(path).isDir();
}

void makeFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor != -1)
        ::close(descriptor);
}

void makePrivate(const QString &path)
{
    constexpr mode_t permissions = 07777;
    const QByteArray name = QFile::encodeName(path);
    const mode_t mode = modeOf(name);
    if ((mode & ofOthers) != 0)
        ::chmod(name.constData(), mode & permissions & ~ofOthers);
}

void makeAllPrivate(const QString &folder)
{
    if ((modeOf(QFile::encodeName(folder)) & ofOthers) == 0)
        return;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        makePrivate(all.next());
    makePrivate(folder); // last, so that an interrupted run continues the next time
}

bool isOwnFolder(const QString &path)
{
    return QDir::cleanPath(path).section(u'/', -1).compare(u"newfaces", Qt::CaseInsensitive) == 0;
}

} // namespace files
