// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/prepareddatabase.h"

#include "store/database/connection.h"
#include "store/database/migration.h"

#include <QCoreApplication>
#include <QFile>

namespace store {

core::Result<PreparedDatabase> PreparedDatabase::open(const QString &path)
{
    const auto refused = [&path] {
        return std::unexpected(
            core::Error{core::Error::Kind::Storage,
                        QCoreApplication::translate(
                            "store", "The database “%1” is gone or has changed. Start Newfaces again.")
                            .arg(path)});
    };
    if (!QFile::exists(path))
        return refused(); // SQLite would make an empty one
    core::Result<QString> connection = openConnection(path);
    if (!connection)
        return std::unexpected(connection.error());
    PreparedDatabase prepared(*connection);
    const core::Result<qint64> version = schemaVersion(prepared.database());
    if (!version)
        return std::unexpected(version.error());
    if (*version != static_cast<qint64>(schemaScripts().size()))
        return refused();
    if (const core::Result<void> configured = configure(prepared.database()); !configured)
        return std::unexpected(configured.error());
    return prepared;
}

PreparedDatabase::~PreparedDatabase()
{
    if (!m_connection.isEmpty())
        closeConnection(m_connection);
}

} // namespace store
