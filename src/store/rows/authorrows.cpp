// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/authorrows.h"

namespace store {

using core::Result;

AuthorRows::AuthorRows(const Connection &connection, QString host)
    : m_host(std::move(host))
    , m_forgotten(connection)
    , m_find(connection,
             QStringLiteral("SELECT id FROM author WHERE email = ? AND name = ? AND account_id = ? "
                            "AND login = ? AND bot = ?"))
    , m_insert(connection, QStringLiteral("INSERT INTO author (email, name, account_id, login, bot) "
                                          "VALUES (?, ?, ?, ?, ?) RETURNING id"))
{}

Result<qint64> AuthorRows::rowOf(const core::Author &author)
{
    if (const Result<void> ready = isReady(); !ready)
        return std::unexpected(ready.error());
    // No forgotten person is stored, so only authors that are new have to be compared with them.
    Result<std::optional<qint64>> row = find(author);
    if (!row)
        return std::unexpected(row.error());
    if (*row)
        return **row;
    const Result<core::Author> stored = m_forgotten.asStored(author, m_host);
    if (!stored)
        return std::unexpected(stored.error());
    if (*stored != author)
        row = find(*stored);
    if (row && !*row)
        row = m_insert.number(stored->email, stored->name, stored->accountId, stored->login,
                              stored->botAccount);
    if (!row)
        return std::unexpected(row.error());
    return row->value_or(0);
}

bool AuthorRows::useHost(const QString &host)
{
    const bool isOther = host != m_host && !m_forgotten.isEmpty();
    m_host = host;
    return isOther;
}

Result<std::optional<qint64>> AuthorRows::find(const core::Author &author)
{
    return m_find.number(author.email, author.name, author.accountId, author.login, author.botAccount);
}

} // namespace store
