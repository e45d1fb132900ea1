// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QSqlDatabase>
#include <QString>

namespace store {

/// Opens a connection of a name of its own, and gives that name. Nothing in the file is read or changed yet.
core::Result<QString> openConnection(const QString &path);
/// No copy of its QSqlDatabase and no query may be left.
void closeConnection(const QString &name);

/// What SQLite has to be told on each connection.
core::Result<void> configure(const QSqlDatabase &database);

/// A connection that closes itself.
class Connection
{
public:
    explicit Connection(const QString &path)
        : m_name(openConnection(path))
    {}
    ~Connection()
    {
        if (m_name)
            closeConnection(*m_name);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    bool isOpen() const { return m_name.has_value(); }
    std::unexpected<core::Error> failure() const { return std::unexpected(m_name.error()); }
    QSqlDatabase database() const { return QSqlDatabase::database(*m_name, false); }

private:
    core::Result<QString> m_name;
};

} // namespace store
