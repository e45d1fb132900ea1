// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/connection.h"

#include "store/database/statement.h"

#include <QCoreApplication>

#include <atomic>

namespace store {

core::Result<QString> openConnection(const QString &path)
{
    static std::atomic<quint64> opened = 0;
    QString name = QStringLiteral("newfaces-%1").arg(++opened);
    core::Error error;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        if (!database.isValid()) {
            error = {core::Error::Kind::Storage,
                     QCoreApplication::translate(
                         "store", "Qt's driver for SQLite is missing. Install it and start Newfaces again.")};
        } else {
            database.setDatabaseName(path);
            database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
            if (database.open())
                return name;
            error = storageError(database.lastError(), path);
        }
    }
    closeConnection(name);
    return std::unexpected(error);
}

void closeConnection(const QString &name)
{
    QSqlDatabase::removeDatabase(name);
}

core::Result<void> configure(const QSqlDatabase &database)
{
    // A commit is whole after a power cut; the last ones may be missing, and are read from the host again.
    for (const QString &sql :
         {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = NORMAL"),
          QStringLiteral("PRAGMA foreign_keys = ON")}) {
        if (core::Result<void> told = execute(database, sql); !told)
            return told;
    }
    return {};
}

} // namespace store
