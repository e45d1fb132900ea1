// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/statement.h"

#include "store/database/damage.h"

#include <QCoreApplication>

namespace store {

namespace {

/// SQLite's primary result codes (sqlite.org/rescode.html): that library is reached through Qt alone.
enum SqliteCode {
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteNotADatabase = 26
};

int primaryCode(const QSqlError &error)
{
    constexpr int primary = 0xff; // an extended code has more bits above
    return error.nativeErrorCode().toInt() & primary;
}

QString sentenceFor(const QSqlError &error)
{
    switch (primaryCode(error)) {
    case SqliteBusy:
    case SqliteLocked:
        return QCoreApplication::translate(
            "store", "The database “%1” is locked: another program is writing to it. Try again in a "
                     "moment.");
    case SqliteReadOnly:
        return QCoreApplication::translate(
            "store", "The database “%1” is read-only. Allow writing to the file and its folder, and "
                     "try again.");
    case SqliteIoError:
        return QCoreApplication::translate(
            "store", "The database “%1” could not be read or written: the disk reports an error. "
                     "Check the disk and try again.");
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return QCoreApplication::translate(
            "store", "The database “%1” is damaged. Start Newfaces again: it then sets the damaged "
                     "file aside.");
    case SqliteFull:
        return QCoreApplication::translate("store",
                                           "The disk is full: “%1” cannot grow. Make room and try again.");
    case SqliteCannotOpen:
        return QCoreApplication::translate(
            "store", "The database “%1” cannot be opened. Check that its folder is there and that "
                     "you may write to it.");
    default:
        return {};
    }
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

bool isDamage(const QSqlError &error)
{
    const int code = primaryCode(error);
    return code == SqliteCorrupt || code == SqliteNotADatabase;
}

Statement::Statement(const QSqlDatabase &database, const QString &sql)
    : m_query(database)
    , m_path(database.databaseName())
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

core::Result<void> execute(const QSqlDatabase &database, const QString &sql)
{
    Statement statement(database, sql);
    if (!statement.run())
        return statement.failure();
    return {};
}

} // namespace store
