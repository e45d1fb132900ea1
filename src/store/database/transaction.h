// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QSqlDatabase>

namespace store {

/// What is between this and commit() happens all or not at all.
class Transaction
{
public:
    enum class Kind {
        Read, ///< sees the database as it is at the first statement
        Write ///< waits for its turn to write, and then has it
    };

    Transaction(const QSqlDatabase &database, Kind kind);
    /// Undoes what was not committed.
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    bool hasBegun() const { return m_begun.has_value(); }
    std::unexpected<core::Error> failure() const { return std::unexpected(m_begun.error()); }
    core::Result<void> commit();

private:
    QSqlDatabase m_database;
    core::Result<void> m_begun;
    bool m_over = false;
};

} // namespace store
