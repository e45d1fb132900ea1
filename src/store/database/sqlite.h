// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QStringList>

#include <optional>
#include <tuple>
#include <vector>

namespace store {
class Connection;
}

/// Everything that is specific to SQLite, except resources/sql: its files, pragmas and error codes.
/// Statements elsewhere use only what PostgreSQL supports too: upserts with ON CONFLICT, RETURNING, CASE.
namespace store::sqlite {

/// PRAGMA application_id of Newfaces's databases: "NwFc".
inline constexpr qint64 applicationId = 0x4e774663;

/// What an error means.
enum class Failure { Locked, ReadOnly, DiskError, Damaged, DiskFull, CannotOpen, Other };
Failure failureOf(const QSqlError &error);

/// The suffixes of a database's own files: none, "-wal" and "-shm". SQLite would apply a -wal to whatever
/// database is next to it.
const QStringList &fileSuffixes();

/// The parts of a file's first bytes that identify its program (sqlite.org/fileformat.html).
struct Header
{
    static constexpr int size = 100;

    bool isDatabase = false;
    qint64 version = 0;
    qint64 application = 0;
};
Header parseHeader(const QByteArray &firstBytes);

/// A connection that is not open yet; invalid when Qt's driver is missing.
QSqlDatabase addDatabase(const QString &name, const QString &path);

/// Set before anything is read from a file that may come from anywhere: functions with side effects are
/// disabled in its views, triggers and defaults (sqlite.org/security.html).
core::Result<void> distrust(const Connection &connection);

/// What has to be set for each connection.
core::Result<void> configure(const Connection &connection);

/// Turned off when many rows are deleted together with all references to them. Not inside a transaction.
core::Result<void> enforceForeignKeys(const Connection &connection, bool enforce);

QString beginReading();
/// Waits for the write lock immediately, not at the first statement that writes.
QString beginWriting();

/// SQLite's own version: "3.40.1".
core::Result<QString> libraryVersion(const Connection &connection);

/// PRAGMA user_version: the number of migration scripts that the database has.
core::Result<qint64> schemaVersion(const Connection &connection);
/// Marks the database as Newfaces's, of this version. Undone with its transaction.
core::Result<void> markVersion(const Connection &connection, qint64 version);

/// A table, an index, a trigger or a view, with the statement that creates it.
struct SchemaPart
{
    QString name;
    QString type;
    QString table;
    QString sql;

    bool operator<(const SchemaPart &other) const
    {
        return std::tie(name, type, table, sql) < std::tie(other.name, other.type, other.table, other.sql);
    }
};
/// Everything that the schema consists of, sorted, without SQLite's own statistics. Spaces and quotes in
/// statements are normalised, because they differ between SQLite's versions.
core::Result<std::vector<SchemaPart>> schemaOf(const Connection &connection);

struct Contents
{
    qint64 tables = 0;
    qint64 version = 0;
    qint64 application = 0;
};
/// Nothing when the file is damaged.
core::Result<std::optional<Contents>> contentsOf(const Connection &connection);

/// Whether the database is undamaged. A thorough check also compares indexes with their tables. Both read
/// every page: 50 ms for 18 MB.
core::Result<bool> isSound(const Connection &connection, bool thorough);

/// Rewrites the whole database, so that nothing that was deleted is left in it or in its -wal. Kind
/// Storage if another program reads it, or the disk is too full. Not inside a transaction.
core::Result<void> rewrite(const Connection &connection);

/// Writes a complete copy to a file that does not exist or is empty. If that fails, `isDamaged` says whether
/// the database is the reason.
core::Result<void> copyInto(const Connection &connection, const QString &file, bool *isDamaged = nullptr);

} // namespace store::sqlite
