// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/sqlite.h"

#include "core/messages/catalogue.h"
#include "store/database/statement.h"

#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace store::sqlite {

namespace {

using core::Result;

/// Primary result codes (sqlite.org/rescode.html), because SQLite is used only through Qt, without sqlite3.h.
enum Code {
    Busy = 5,
    TableLocked = 6,
    ReadOnlyFile = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpenFile = 14,
    NotADatabase = 26
};

} // namespace

Failure failureOf(const QSqlError &error)
{
    constexpr int primary = 0xff; // an extended code has more bits above
    switch (error.nativeErrorCode().toInt() & primary) {
    case Busy:
    case TableLocked:
        return Failure::Locked;
    case ReadOnlyFile:
        return Failure::ReadOnly;
    case IoError:
        return Failure::DiskError;
    case Corrupt:
    case NotADatabase:
        return Failure::Damaged;
    case Full:
        return Failure::DiskFull;
    case CannotOpenFile:
        return Failure::CannotOpen;
    default:
        return Failure::Other;
    }
}

const QStringList &fileSuffixes()
{
    static const QStringList suffixes = {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};
    return suffixes;
}

Header parseHeader(const QByteArray &firstBytes)
{
    constexpr int versionAt = 60;
    constexpr int applicationAt = 68;
    Header header;
    header.isDatabase =
        firstBytes.size() >= Header::size && firstBytes.startsWith(QByteArray("SQLite format 3\0", 16));
    if (header.isDatabase) {
        header.version = qFromBigEndian<qint32>(firstBytes.constData() + versionAt);
        header.application = qFromBigEndian<qint32>(firstBytes.constData() + applicationAt);
    }
    return header;
}

QSqlDatabase addDatabase(const QString &name, const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    return database;
}

Result<void> distrust(const Connection &connection)
{
    for (const QString &sql :
         {QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA cell_size_check = ON")}) {
        if (Result<void> done = execute(connection, sql); !done)
            return done;
    }
    return {};
}

Result<void> configure(const Connection &connection)
{
    // After a power cut the last transactions may be missing, never half of one; they are read again.
    for (const QString &sql :
         {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = NORMAL")}) {
        if (Result<void> done = execute(connection, sql); !done)
            return done;
    }
    return enforceForeignKeys(connection, true);
}

Result<void> enforceForeignKeys(const Connection &connection, bool enforce)
{
    return execute(connection, enforce ? QStringLiteral("PRAGMA foreign_keys = ON")
                                       : QStringLiteral("PRAGMA foreign_keys = OFF"));
}

QString beginReading()
{
    return QStringLiteral("BEGIN");
}

QString beginWriting()
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

Result<QString> libraryVersion(const Connection &connection)
{
    Statement statement(connection, QStringLiteral("SELECT sqlite_version()"));
    if (!statement.run())
        return statement.failure();
    return statement.next() ? statement.text(0) : QString();
}

Result<qint64> schemaVersion(const Connection &connection)
{
    Statement statement(connection, QStringLiteral("PRAGMA user_version"));
    const Result<std::optional<qint64>> version = statement.number();
    if (!version)
        return std::unexpected(version.error());
    return version->value_or(0);
}

Result<void> markVersion(const Connection &connection, qint64 version)
{
    for (const QString &sql : {QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
                               QStringLiteral("PRAGMA user_version = %1").arg(version)}) {
        if (Result<void> done = execute(connection, sql); !done)
            return done;
    }
    return {};
}

Result<std::vector<SchemaPart>> schemaOf(const Connection &connection)
{
    static const QRegularExpression spaceOrQuote(QStringLiteral("[\\s\"\\[\\]`]+"));
    Statement select(connection,
                     QStringLiteral("SELECT name, type, tbl_name, coalesce(sql, '') FROM sqlite_master "
                                    "WHERE name NOT LIKE 'sqlite_stat%'"));
    std::vector<SchemaPart> parts;
    select.run();
    while (select.next())
        parts.push_back(
            {select.text(0), select.text(1), select.text(2), select.text(3).remove(spaceOrQuote)});
    if (select.failed())
        return select.failure();
    std::sort(parts.begin(), parts.end());
    return parts;
}

Result<std::optional<Contents>> contentsOf(const Connection &connection)
{
    Statement look(connection,
                   QStringLiteral("SELECT (SELECT count(*) FROM sqlite_master), user_version, application_id "
                                  "FROM pragma_user_version, pragma_application_id"));
    if (look.run() && look.next())
        return Contents{look.integer(0), look.integer(1), look.integer(2)};
    if (look.foundDamage())
        return std::nullopt;
    return look.failure();
}

Result<bool> isSound(const Connection &connection, bool thorough)
{
    // The only row is "ok" if nothing is wrong.
    Statement check(connection, thorough ? QStringLiteral("PRAGMA integrity_check(1)")
                                         : QStringLiteral("PRAGMA quick_check(1)"));
    if (check.run() && check.next() && check.text(0) == QStringLiteral("ok"))
        return true;
    if (check.failed() && !check.foundDamage())
        return check.failure();
    return false;
}

Result<void> rewrite(const Connection &connection)
{
    if (Result<void> done = execute(connection, QStringLiteral("VACUUM")); !done)
        return done;
    // The first column of its row is 1 if somebody was in the way.
    Statement checkpoint(connection, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    const Result<std::optional<qint64>> busy = checkpoint.number();
    if (!busy)
        return std::unexpected(busy.error());
    if (busy->value_or(0) != 0)
        return core::fail(core::Error::Kind::Storage, "database.locked", connection.path());
    return {};
}

Result<void> copyInto(const Connection &connection, const QString &file, bool *isDamaged)
{
    Statement vacuum(connection, QStringLiteral("VACUUM INTO ?"));
    const bool done = vacuum.run(file);
    if (isDamaged)
        *isDamaged = vacuum.foundDamage();
    if (!done)
        return vacuum.failure();
    return {};
}

} // namespace store::sqlite
