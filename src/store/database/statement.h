// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/sha.h"
#include "store/database/connection.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace store {

/// A database error as an error for the user, with the database's path.
core::Error storageError(const QSqlError &error, const QString &path);

/// A prepared statement. It keeps its first error: later calls do nothing, and failure() returns it.
class Statement
{
public:
    Statement(const Connection &connection, const QString &sql);

    /// Runs it with these values for its question marks.
    template<typename... Values>
    bool run(const Values &...values)
    {
        (m_query.addBindValue(variant(values)), ...);
        return execute();
    }

    /// Goes to the first or next row. False at the end and on errors: see failed().
    bool next();

    /// Runs it and returns the integer in the first column of the first row, if there is a row.
    template<typename... Values>
    core::Result<std::optional<qint64>> number(const Values &...values)
    {
        std::optional<qint64> found;
        if (run(values...) && next())
            found = integer(0);
        m_query.finish();
        if (failed())
            return failure();
        return found;
    }

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const { return m_query.value(column).toString(); }
    core::Instant instant(int column) const { return core::Instant(std::chrono::seconds(integer(column))); }
    /// Nothing for NULL.
    std::optional<core::Instant> instantOrNone(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(instant(column));
    }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    std::optional<core::Sha> sha(int column) const { return core::Sha::fromBytes(bytes(column)); }

    /// Releases the rows; until then the connection may keep a lock on what it reads.
    void finish() { m_query.finish(); }

    /// How many rows the last run changed.
    int changed() const { return m_query.numRowsAffected(); }

    bool failed() const { return m_failed; }
    bool foundDamage() const;
    std::unexpected<core::Error> failure() const;

private:
    bool execute();
    void fail();

    static QVariant variant(qint64 value) { return value; }
    static QVariant variant(int value) { return value; }
    static QVariant variant(bool value) { return value ? 1 : 0; }
    static QVariant variant(core::Instant value) { return qint64(value.time_since_epoch().count()); }
    static QVariant variant(const core::Sha &value) { return value.toBytes(); }
    template<typename Value>
    static QVariant variant(const std::optional<Value> &value)
    {
        return value ? variant(*value) : QVariant();
    }
    static QVariant variant(const QByteArray &value) { return value; }
    /// Qt would store a null string as NULL.
    static QVariant variant(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }

    QSqlQuery m_query;
    QString m_path;
    bool m_failed = false;
};

/// Runs one statement.
core::Result<void> execute(const Connection &connection, const QString &sql);

} // namespace store
