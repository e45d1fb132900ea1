// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/sizes.h"

#include "store/database/sqlite.h"

#include <QDir>
#include <QFileInfo>

namespace store {

namespace {

/// The size of the files whose names begin with that of the database: its own, or all others.
qint64 sizeBeside(const QString &path, bool own)
{
    const QFileInfo file(path);
    QStringList ownNames;
    for (const QString &suffix : sqlite::fileSuffixes())
        ownNames.append(file.fileName() + suffix);
    const QFileInfoList beside = file.dir().entryInfoList({file.fileName() + u'*'}, QDir::Files);
    qint64 bytes = 0;
    for (const QFileInfo &one : beside) {
        if (ownNames.contains(one.fileName()) == own)
            bytes += one.size();
    }
    return bytes;
}

} // namespace

qint64 sizeOfDatabase(const QString &path)
{
    return sizeBeside(path, true);
}

qint64 sizeOfCopies(const QString &path)
{
    return sizeBeside(path, false);
}

} // namespace store
