// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QSqlDatabase>
#include <QString>

#include <utility>

namespace store {

/// A connection to the database. The classes of the store (Lookups, Histories, Crawls and others) are made
/// from one, cheaply, and several can share one and its transaction. To be used on the thread that opened it;
/// it must outlive what is made from it, and must not be moved before.
class Connection
{
public:
    /// Opens a database that prepare() has brought up to date in this run of the program. Kind Storage when
    /// the file is gone, or is not what prepare() left.
    static core::Result<Connection> open(const QString &path);
    /// Opens whatever is there, or a new file. Does not read or change anything in it yet.
    static core::Result<Connection> openUnprepared(const QString &path);

    ~Connection();
    Connection(Connection &&other) noexcept
        : m_name(std::exchange(other.m_name, {}))
        , m_path(std::move(other.m_path))
    {}
    Connection &operator=(Connection &&other) noexcept
    {
        std::swap(m_name, other.m_name);
        std::swap(m_path, other.m_path);
        return *this;
    }

    /// The database's file.
    const QString &path() const { return m_path; }
    /// Qt's connection, for statements. No copy of it may outlive this.
    QSqlDatabase handle() const { return QSqlDatabase::database(m_name, false); }

private:
    friend class Transaction;

    Connection(QString name, QString path)
        : m_name(std::move(name))
        , m_path(std::move(path))
    {}

    /// Of Qt's connection.
    QString m_name;
    QString m_path;
    int m_openTransactions = 0;
};

} // namespace store
