// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/connection.h"

#include "core/messages/catalogue.h"
#include "store/database/migration.h"
#include "store/database/sqlite.h"
#include "store/database/statement.h"

#include <QFile>

#include <atomic>

namespace store {

using core::Error;
using core::Result;

Result<Connection> Connection::openUnprepared(const QString &path)
{
    static std::atomic<quint64> opened = 0;
    Connection connection(QStringLiteral("newfaces-%1").arg(++opened), path);
    QSqlDatabase database = sqlite::addDatabase(connection.m_name, path);
    if (!database.isValid()) {
        return core::fail(Error::Kind::Storage, "database.no-driver");
    }
    if (!database.open())
        return std::unexpected(storageError(database.lastError(), path));
    if (const Result<void> distrusted = sqlite::distrust(connection); !distrusted)
        return std::unexpected(distrusted.error());
    return connection;
}

Result<Connection> Connection::open(const QString &path)
{
    const auto refused = [&path] {
        return core::fail(Error::Kind::Storage, "database.gone", path);
    };
    if (!QFile::exists(path))
        return refused(); // SQLite would create an empty one
    Result<Connection> connection = openUnprepared(path);
    if (!connection)
        return connection;
    const Result<qint64> version = sqlite::schemaVersion(*connection);
    if (!version)
        return std::unexpected(version.error());
    if (*version != static_cast<qint64>(schemaScripts().size()))
        return refused();
    if (const Result<void> configured = sqlite::configure(*connection); !configured)
        return std::unexpected(configured.error());
    return connection;
}

Connection::~Connection()
{
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
}

} // namespace store
