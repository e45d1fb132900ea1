// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/examine.h"

#include "core/messages/catalogue.h"
#include "store/database/connection.h"
#include "store/database/damage.h"
#include "store/database/schema.h"
#include "store/database/sqlite.h"

#include <QFile>
#include <QFileInfo>

namespace store {

namespace {

using core::Error;
using core::Result;

std::unexpected<Error> refuseForeign(const QString &path)
{
    return core::fail(Error::Kind::Storage, "database.foreign", path);
}

std::unexpected<Error> refuseNewer(const QString &path, qint64 version)
{
    return core::fail(Error::Kind::Storage, "database.newer", path, QString::number(version));
}

Result<sqlite::Header> readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::fail(Error::Kind::Storage, "database.not-readable", path, file.errorString());
    }
    return sqlite::parseHeader(file.read(sqlite::Header::size));
}

} // namespace

Result<Finding> examine(const QString &path, const std::vector<QString> &scripts)
{
    const auto newestVersion = static_cast<qint64>(scripts.size());
    const QFileInfo file(path);
    if (!file.exists() || (file.isFile() && file.size() == 0))
        return Finding{};

    // Before SQLite opens it, because SQLite changes a file when it finishes what an interrupted program
    // left.
    const Result<sqlite::Header> header = readHeader(path);
    if (!header)
        return std::unexpected(header.error());
    if (!header->isDatabase)
        return Finding{Finding::Kind::Damaged};
    if (header->application != 0 && header->application != sqlite::applicationId)
        return refuseForeign(path);
    if (header->application == sqlite::applicationId && header->version > newestVersion)
        return refuseNewer(path, header->version);

    // A full check takes long. SQLite removes the -wal when the last connection closes, so there is one only
    // after a crash, or while another Newfaces runs. Without one, and if no damage is suspected, the first
    // statement must be enough: it fails when the file is incomplete or its tables cannot be read.
    const bool wasInterrupted = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    const bool isSuspected = QFile::exists(suspicionPath(path));

    const Result<Connection> connection = Connection::openUnprepared(path);
    if (!connection)
        return std::unexpected(connection.error());
    const Result<std::optional<sqlite::Contents>> contents = sqlite::contentsOf(*connection);
    if (!contents)
        return std::unexpected(contents.error());
    if (!*contents)
        return Finding{Finding::Kind::Damaged};
    const auto [tables, version, application] = **contents;
    if (application != sqlite::applicationId && tables > 0)
        return refuseForeign(path);
    if (version > newestVersion)
        return refuseNewer(path, version);
    const Result<std::optional<QString>> foreign = foreignPart(*connection, scripts, version);
    if (!foreign)
        return std::unexpected(foreign.error());
    if (*foreign)
        return core::fail(Error::Kind::Storage, "database.foreign-schema", path, **foreign);
    if (wasInterrupted || isSuspected) {
        const Result<bool> sound = sqlite::isSound(*connection, isSuspected);
        if (!sound)
            return std::unexpected(sound.error());
        if (!*sound)
            return Finding{Finding::Kind::Damaged, version};
        QFile::remove(suspicionPath(path));
    }
    return Finding{tables > 0 ? Finding::Kind::Ours : Finding::Kind::Nothing, version};
}

} // namespace store
