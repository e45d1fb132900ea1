// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/backup.h"

#include "core/messages/catalogue.h"
#include "files/newfile.h"
#include "files/ownfiles.h"
#include "store/database/damage.h"
#include "store/database/examine.h"
#include "store/database/sqlite.h"
#include "store/log.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace store {

namespace {

using core::Error;
using core::Result;

constexpr qsizetype backupsKept = 3;

const QString &backupMark()
{
    static const QString mark = QStringLiteral(".backup-");
    return mark;
}

const QString &damagedMark()
{
    static const QString mark = QStringLiteral(".damaged-");
    return mark;
}

const QString &unfinishedMark()
{
    static const QString mark = QStringLiteral(".unfinished");
    return mark;
}

const QString &restoringMark()
{
    static const QString mark = QStringLiteral(".restoring");
    return mark;
}

/// Sorts by time, and is valid in file names on all systems.
QString momentForName()
{
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
}

/// `stem`, or `stem` with a number, so that no file of a database has this name.
QString freeName(const QString &stem)
{
    QString name = stem;
    for (int i = 2; QFile::exists(name) || QFile::exists(name + QStringLiteral("-wal")); ++i)
        name = QStringLiteral("%1-%2").arg(stem).arg(i);
    return name;
}

/// The newest first.
QStringList backupsOf(const QString &path)
{
    const QFileInfo file(path);
    const QDir folder = file.dir();
    const QString start = file.fileName() + backupMark();
    QStringList backups;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        if (name.startsWith(start))
            backups.append(folder.filePath(name));
    }
    return backups;
}

void removeDatabaseFiles(const QString &path)
{
    for (const QString &suffix : sqlite::fileSuffixes())
        QFile::remove(path + suffix);
    QFile::remove(suspicionPath(path));
}

/// A copy of the newest undamaged backup, ready to replace the database; empty if there is none.
QString soundCopy(const QString &path, const std::vector<QString> &scripts, QString *backup)
{
    QString copy = path + restoringMark();
    const QStringList backups = backupsOf(path);
    for (const QString &candidate : backups) {
        removeDatabaseFiles(copy);
        if (!files::copy(candidate, copy))
            continue;
        suspectDamage(copy); // so that it is checked completely
        const Result<Finding> finding = examine(copy, scripts);
        if (finding && finding->kind == Finding::Kind::Ours) {
            *backup = candidate;
            return copy;
        }
    }
    removeDatabaseFiles(copy);
    return {};
}

/// Moves the -wal first: SQLite would apply it to whatever database is next to it.
Result<void> setAside(const QString &path, const QString &aside)
{
    suspectDamage(path); // if this is interrupted, the next prepare() continues it
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        const QString from = path + suffix;
        if (QFile::exists(from) && !QFile::rename(from, aside + suffix)) {
            return core::fail(Error::Kind::Storage, "database.not-movable", path, aside);
        }
    }
    return {};
}

} // namespace

Result<void> makeBackup(const Connection &connection, qint64 version)
{
    const QString &path = connection.path();
    const QString name =
        freeName(QStringLiteral("%1%2%3-v%4").arg(path, backupMark(), momentForName()).arg(version));
    const QString unfinished = path + unfinishedMark();
    QFile::remove(unfinished);
    files::makeFile(unfinished);
    if (Result<void> copied = sqlite::copyInto(connection, unfinished); !copied) {
        QFile::remove(unfinished);
        return copied;
    }
    if (!QFile::rename(unfinished, name)) {
        return core::fail(Error::Kind::Storage, "database.no-backup", name);
    }
    qCInfo(storeLog).noquote() << path << "was copied to" << name;
    const QStringList tooMany = backupsOf(path).mid(backupsKept);
    for (const QString &old : tooMany)
        QFile::remove(old);
    return {};
}

QStringList copiesOf(const QString &path)
{
    const QFileInfo file(path);
    const QDir folder = file.dir();
    QStringList copies;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        for (const QString &mark : {backupMark(), damagedMark(), unfinishedMark(), restoringMark()}) {
            if (name.startsWith(file.fileName() + mark))
                copies.append(folder.filePath(name));
        }
    }
    return copies;
}

Result<core::Message> replaceDamaged(const QString &path, const std::vector<QString> &scripts)
{
    const QString aside = freeName(path + damagedMark() + momentForName());
    QString backup;
    const QString copy = soundCopy(path, scripts, &backup);
    if (const Result<void> moved = setAside(path, aside); !moved)
        return std::unexpected(moved.error());
    qCInfo(storeLog).noquote() << path << "is damaged and was moved to" << aside;
    const bool isRestored = !copy.isEmpty() && QFile::rename(copy, path);
    QFile::remove(suspicionPath(path));
    return isRestored ? core::message("database.restored", path, aside, backup)
                      : core::message("database.emptied", path, aside);
}

} // namespace store
