// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/prepare.h"

#include "core/messages/catalogue.h"
#include "files/ownfiles.h"
#include "store/database/backup.h"
#include "store/database/connection.h"
#include "store/database/examine.h"
#include "store/database/migration.h"
#include "store/database/preparewith.h"
#include "store/database/purge.h"
#include "store/database/sqlite.h"
#include "store/database/traces.h"
#include "store/database/turn.h"
#include "store/forgotten.h"
#include "store/log.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace store {

namespace {

using core::Error;
using core::Result;

Result<void> makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return core::fail(Error::Kind::Storage, "database.folder-is-a-file", folder);
    if (!files::makeFolder(folder))
        return core::fail(Error::Kind::Storage, "database.no-folder", folder);
    return {};
}

/// Earlier versions created files that everybody can read. Other files in the folder are not changed.
void tighten(const QString &path)
{
    const QFileInfo database(path);
    if (files::isOwnFolder(database.path()))
        files::makePrivate(database.path());
    const QFileInfoList own = database.dir().entryInfoList({database.fileName() + u'*'}, QDir::Files);
    for (const QFileInfo &file : own)
        files::makePrivate(file.filePath());
}

Result<void> bringUpToDate(const QString &path, const std::vector<QString> &scripts, const Finding &found)
{
    files::makeFile(path); // SQLite gives its -wal and -shm the same permissions
    Result<Connection> connection = Connection::openUnprepared(path);
    if (!connection)
        return std::unexpected(connection.error());
    if (Result<void> configured = sqlite::configure(*connection); !configured)
        return configured;
    if (found.version < static_cast<qint64>(scripts.size())) {
        if (found.version > 0) {
            qCInfo(storeLog).noquote() << path << "has version" << found.version;
            if (Result<void> backedUp = makeBackup(*connection, found.version); !backedUp)
                return backedUp;
        }
        if (Result<void> migrated = migrate(*connection, scripts); !migrated)
            return migrated;
        qCInfo(storeLog).noquote() << path << (found.version > 0 ? "was migrated to" : "was created with")
                                   << "version" << scripts.size();
    }
    if (Result<void> purged = purgeRemoved(*connection); !purged)
        return purged;
    return purgeRemovedProfiles(*connection);
}

/// Removes what was left of people who were forgotten, because another program was reading or the disk was
/// full. That must not keep the program from starting: the next start tries again.
void cleanUp(const QString &path)
{
    if (!hasTraces(path))
        return;
    Result<Connection> connection = Connection::openUnprepared(path);
    if (!connection || !sqlite::configure(*connection) || !Forgotten(*connection).sweep())
        return;
    if (const Result<int> removed = removeTraces(*connection); !removed)
        qCInfo(storeLog).noquote() << path << "could not be rewritten";
}

} // namespace

QString databasePath(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("newfaces.sqlite"));
}

Result<core::Message> prepareWith(const QString &path, const std::vector<QString> &scripts)
{
    const auto newest = static_cast<qint64>(scripts.size());
    const QString folder = QFileInfo(path).absolutePath();
    if (const Result<void> made = makeFolder(folder); !made)
        return std::unexpected(made.error());
    tighten(path);
    Result<Finding> found = examine(path, scripts);
    QLockFile lock(lockPath(path));
    if (!found || found->kind != Finding::Kind::Ours || found->version < newest) {
        // While another Newfaces prepares it, it may be missing, half moved or half written.
        if (const Result<void> taken = takeTurn(lock); !taken)
            return std::unexpected(found ? taken.error() : found.error());
        found = examine(path, scripts);
        if (!found)
            return std::unexpected(found.error());
    }
    core::Message told;
    if (found->kind == Finding::Kind::Damaged) {
        const Result<core::Message> replaced = replaceDamaged(path, scripts);
        if (!replaced)
            return replaced;
        told = *replaced;
        found = examine(path, scripts);
        if (!found)
            return std::unexpected(found.error());
    }
    if (const Result<void> done = bringUpToDate(path, scripts, *found); !done)
        return std::unexpected(done.error());
    lock.unlock();
    cleanUp(path);
    qCInfo(storeLog).noquote() << path << "is ready, version" << newest;
    return told;
}

Result<core::Message> prepare(const QString &path)
{
    return prepareWith(path, schemaScripts());
}

} // namespace store
