// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/statement.h"

#include "store/database/damage.h"
#include "store/database/sqlite.h"

#include <QCoreApplication>

namespace store {

namespace {

QString sentenceFor(const QSqlError &error)
{
    switch (sqlite::failureOf(error)) {
    case sqlite::Failure::Locked:
        return QCoreApplication::translate(
            "store", "The database “%1” is locked: another program is writing to it. Try again in a "
                     "moment.");
    case sqlite::Failure::ReadOnly:
        return QCoreApplication::translate(
            "store", "The database “%1” is read-only. Allow writing to the file and its folder, and "
                     "try again.");
    case sqlite::Failure::DiskError:
        return QCoreApplication::translate(
            "store", "The database “%1” could not be read or written: the disk reports an error. "
                     "Check the disk and try again.");
    case sqlite::Failure::Damaged:
        return QCoreApplication::translate(
            "store", "The database “%1” is damaged. Start Newfaces again: it then sets the damaged "
                     "file aside.");
    case sqlite::Failure::DiskFull:
        return QCoreApplication::translate("store",
                                           "The disk is full: “%1” cannot grow. Make room and try again.");
    case sqlite::Failure::CannotOpen:
        return QCoreApplication::translate(
            "store", "The database “%1” cannot be opened. Check that its folder is there and that "
                     "you may write to it.");
    case sqlite::Failure::Other:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

core::Error storageError(const QSqlError &error, const QString &path)
{
    const QString sentence = sentenceFor(error);
    if (!sentence.isEmpty())
        return {core::Error::Kind::Storage, sentence.arg(path)};
    return {core::Error::Kind::Storage,
            QCoreApplication::translate("store", "The database “%1” cannot be used: %2. Try again.")
                .arg(path, error.databaseText().trimmed())};
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
