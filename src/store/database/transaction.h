// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/database/connection.h"

namespace store {

/// What is between this and commit() happens all or not at all. Inside another one it is a part of that: what
/// it has committed lasts only when the outer one commits, too, and the outer one's kind counts.
class Transaction
{
public:
    enum class Kind {
        Read, ///< sees the database as it is at the first statement
        Write ///< waits for its turn to write, and then has it
    };

    Transaction(Connection &connection, Kind kind);
    /// Undoes what was not committed.
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
    /// How many transactions it is inside of.
    const int m_level;
    core::Result<void> m_begun;
    bool m_over = false;
};

} // namespace store
