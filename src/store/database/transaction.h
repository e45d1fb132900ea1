// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/database/connection.h"

namespace store {

/// Everything between this and commit() takes effect completely or not at all. A transaction inside another
/// one is part of it: it takes effect only when the outer one commits too, and the kind of the outer one
/// applies.
class Transaction
{
public:
    enum class Kind {
        Read, ///< sees the database as it is at the first statement
        Write ///< waits for the write lock, and keeps it
    };

    Transaction(Connection &connection, Kind kind);
    /// Rolls back what was not committed.
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    bool hasBegun() const { return m_begun.has_value(); }
    std::unexpected<core::Error> failure() const { return std::unexpected(m_begun.error()); }
    core::Result<void> commit();

private:
    bool isOuter() const { return m_level == 0; }
    QString savepoint() const { return QStringLiteral("level%1").arg(m_level); }
    void end();

    Connection &m_connection;
    /// The number of enclosing transactions.
    const int m_level;
    core::Result<void> m_begun;
    bool m_over = false;
};

} // namespace store
