// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/statement.h"
#include "store/emailaccount.h"

namespace store {

/// E-mails that differ only in this are the same.
QString foldedEmail(const QString &email);

/// Finds the accounts that a host reported for e-mails.
class AccountRows
{
public:
    AccountRows(const Connection &connection, QString host);

    /// Nothing when it was not looked up.
    core::Result<std::optional<EmailAccount>> accountOf(const QString &email);

private:
    QString m_host;
    Statement m_find;
};

} // namespace store
