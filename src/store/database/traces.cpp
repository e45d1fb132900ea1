// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/traces.h"

#include "core/messages/catalogue.h"
#include "files/ownfiles.h"
#include "store/database/backup.h"
#include "store/database/sqlite.h"
#include "store/database/turn.h"
#include "store/log.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace store {

namespace {

using core::Error;
using core::Result;

Result<int> replaceCopies(const Connection &connection)
{
    const QStringList copies = copiesOf(connection.path());
    if (copies.isEmpty())
        return 0;
    const Result<qint64> version = sqlite::schemaVersion(connection);
    if (!version)
        return std::unexpected(version.error());
    if (const Result<void> backedUp = makeBackup(connection, *version); !backedUp)
        return std::unexpected(backedUp.error());
    for (const QString &copy : copies) {
        if (QFile::exists(copy) && !QFile::remove(copy))
            return core::fail(Error::Kind::Storage, "database.copy-not-removed", copy);
    }
    return static_cast<int>(copies.size());
}

} // namespace

QString tracesPath(const QString &database)
{
    return database + QStringLiteral("-traces");
}

bool hasTraces(const QString &database)
{
    return QFile::exists(tracesPath(database));
}

Result<void> noteTraces(const QString &database)
{
    files::makeFile(tracesPath(database));
    if (!hasTraces(database))
        return core::fail(Error::Kind::Storage, "database.folder-not-writable",
                          QFileInfo(database).absolutePath());
    return {};
}

Result<int> removeTraces(const Connection &connection)
{
    const QString &path = connection.path();
    QLockFile lock(lockPath(path));
    if (const Result<void> taken = takeTurn(lock); !taken)
        return std::unexpected(taken.error());
    if (const Result<void> rewritten = sqlite::rewrite(connection); !rewritten)
        return std::unexpected(rewritten.error());
    Result<int> copies = replaceCopies(connection);
    if (copies) {
        QFile::remove(tracesPath(path));
        qCInfo(storeLog).noquote() << path << "was rewritten," << *copies << "copies were replaced";
    }
    return copies;
}

} // namespace store
