// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/statement.h"

#include "core/messages/catalogue.h"
#include "store/database/damage.h"
#include "store/database/sqlite.h"

namespace store {

core::Error storageError(const QSqlError &error, const QString &path)
{
    switch (sqlite::failureOf(error)) {
    case sqlite::Failure::Locked:
        return core::error(core::Error::Kind::Storage, "database.locked", path);
    case sqlite::Failure::ReadOnly:
        return core::error(core::Error::Kind::Storage, "database.read-only", path);
    case sqlite::Failure::DiskError:
        return core::error(core::Error::Kind::Storage, "database.disk-error", path);
    case sqlite::Failure::Damaged:
        return core::error(core::Error::Kind::Storage, "database.damaged", path);
    case sqlite::Failure::DiskFull:
        return core::error(core::Error::Kind::Storage, "database.disk-full", path);
    case sqlite::Failure::CannotOpen:
        return core::error(core::Error::Kind::Storage, "database.not-openable", path);
    case sqlite::Failure::Other:
        return core::error(core::Error::Kind::Storage, "database.failed", path,
                           error.databaseText().trimmed());
    }
    Q_UNREACHABLE();
}

Statement::Statement(const Connection &connection, const QString &sql)
    : m_query(connection.handle())
    , m_path(connection.path())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        fail();
}

bool Statement::execute()
{
    if (!m_failed && !m_query.exec())
        fail();
    return !m_failed;
}

bool Statement::foundDamage() const
{
    return m_failed && sqlite::failureOf(m_query.lastError()) == sqlite::Failure::Damaged;
}

bool Statement::next()
{
    if (m_failed)
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        fail();
    return false;
}

void Statement::fail()
{
    m_failed = true;
    if (foundDamage())
        suspectDamage(m_path);
}

std::unexpected<core::Error> Statement::failure() const
{
    return std::unexpected(storageError(m_query.lastError(), m_path));
}

core::Result<void> execute(const Connection &connection, const QString &sql)
{
    Statement statement(connection, sql);
    if (!statement.run())
        return statement.failure();
    return {};
}

} // namespace store
