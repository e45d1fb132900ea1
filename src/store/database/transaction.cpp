// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/transaction.h"

#include "store/database/statement.h"

namespace store {

Transaction::Transaction(const QSqlDatabase &database, Kind kind)
    : m_database(database)
    , m_begun(execute(database,
                      kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN")))
{}

Transaction::~Transaction()
{
    // After a full disk SQLite may have undone it by itself, and says so: there is nothing else to do then.
    if (m_begun && !m_over) [[maybe_unused]]
        const core::Result<void> undone = execute(m_database, QStringLiteral("ROLLBACK"));
}

core::Result<void> Transaction::commit()
{
    core::Result<void> committed = execute(m_database, QStringLiteral("COMMIT"));
    m_over = committed.has_value();
    return committed;
}

} // namespace store
