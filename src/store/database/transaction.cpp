// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database/transaction.h"

#include "store/database/sqlite.h"
#include "store/database/statement.h"

namespace store {

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection)
    , m_level(connection.m_openTransactions)
{
    if (!isOuter())
        m_begun = execute(m_connection, QStringLiteral("SAVEPOINT ") + savepoint());
    else
        m_begun =
            execute(m_connection, kind == Kind::Write ? sqlite::beginWriting() : sqlite::beginReading());
    m_over = !m_begun;
    if (m_begun)
        ++m_connection.m_openTransactions;
}

Transaction::~Transaction()
{
    if (m_over)
        return;
    end();
    // After a full disk SQLite may have rolled back by itself, and reports that: then there is nothing to do.
    if (isOuter()) {
        [[maybe_unused]] const auto undone = execute(m_connection, QStringLiteral("ROLLBACK"));
    } else {
        [[maybe_unused]] const auto undone =
            execute(m_connection, QStringLiteral("ROLLBACK TO SAVEPOINT ") + savepoint());
        [[maybe_unused]] const auto released =
            execute(m_connection, QStringLiteral("RELEASE SAVEPOINT ") + savepoint());
    }
}

core::Result<void> Transaction::commit()
{
    core::Result<void> committed =
        execute(m_connection, isOuter() ? QStringLiteral("COMMIT")
                                        : QString(QStringLiteral("RELEASE SAVEPOINT ") + savepoint()));
    if (committed)
        end();
    return committed;
}

void Transaction::end()
{
    m_over = true;
    --m_connection.m_openTransactions;
}

} // namespace store
