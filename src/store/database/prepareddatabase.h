// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QSqlDatabase>
#include <QString>

#include <utility>

namespace store {

/// A connection to a database that prepare() has seen to in this run of the program (see store/prepare.h).
class PreparedDatabase
{
public:
    /// Kind Storage when the file is gone, or is not what prepare() left.
    static core::Result<PreparedDatabase> open(const QString &path);
    ~PreparedDatabase();
    PreparedDatabase(PreparedDatabase &&other) noexcept
        : m_connection(std::exchange(other.m_connection, {}))
    {}
    PreparedDatabase &operator=(PreparedDatabase &&other) noexcept
    {
        std::swap(m_connection, other.m_connection);
        return *this;
    }

    QSqlDatabase database() const { return QSqlDatabase::database(m_connection, false); }

private:
    explicit PreparedDatabase(QString connection)
        : m_connection(std::move(connection))
    {}

    QString m_connection;
};

} // namespace store
