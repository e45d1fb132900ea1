// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/authorrows.h"

namespace store {

using core::Result;

AuthorRows::AuthorRows(const Connection &connection)
    : m_find(connection,
             QStringLiteral("SELECT id FROM author WHERE email = ? AND name = ? AND account_id = ? "
                            "AND login = ? AND bot = ?"))
    , m_insert(connection, QStringLiteral("INSERT INTO author (email, name, account_id, login, bot) "
                                          "VALUES (?, ?, ?, ?, ?) RETURNING id"))
{}

Result<qint64> AuthorRows::rowOf(const core::Author &author)
{
    Result<std::optional<qint64>> row =
        m_find.number(author.email, author.name, author.accountId, author.login, author.botAccount);
    if (row && !*row)
        row = m_insert.number(author.email, author.name, author.accountId, author.login, author.botAccount);
    if (!row)
        return std::unexpected(row.error());
    return row->value_or(0);
}

} // namespace store
