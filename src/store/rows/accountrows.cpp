// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/accountrows.h"

namespace store {

using core::Result;

QString foldedEmail(const QString &email)
{
    return email.trimmed().toLower();
}

AccountRows::AccountRows(const Connection &connection, QString host)
    : m_host(std::move(host))
    , m_find(connection,
             QStringLiteral("SELECT account_id, login FROM email_account WHERE host = ? AND email = ?"))
{}

Result<std::optional<EmailAccount>> AccountRows::accountOf(const QString &email)
{
    const QString folded = foldedEmail(email);
    std::optional<EmailAccount> account;
    m_find.run(m_host, folded);
    if (m_find.next())
        account = {folded, m_find.integer(0), m_find.text(1)};
    m_find.finish();
    if (m_find.failed())
        return m_find.failure();
    return account;
}

} // namespace store
