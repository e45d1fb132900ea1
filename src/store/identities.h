// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/lookup.h"
#include "core/instant.h"
#include "core/profiles/handle.h"
#include "store/database/connection.h"
#include "store/emailaccount.h"

#include <QStringList>

#include <map>
#include <span>
#include <vector>

namespace store {

/// Who is behind an e-mail or a handle: the accounts of a host, and the handles on X that they list.
class Identities
{
public:
    explicit Identities(Connection &connection)
        : m_connection(connection)
    {}

    /// The e-mails of authors Author::notAsked in the lookup's repositories that no account is recorded for,
    /// in their order. E-mails under which only names ending in "[bot]" write are left out: the name says
    /// what they are.
    core::Result<std::vector<UnaskedEmail>> unaskedEmails(const core::Lookup &lookup) const;
    core::Result<void> recordAccounts(const QString &host, std::span<const EmailAccount> accounts,
                                      core::Instant askedAt);
    /// Lets the accounts of the lookup's e-mails that unaskedEmails() is about be asked for again.
    core::Result<void> forgetAccounts(const core::Lookup &lookup);

    /// The handles on X that accounts list, by login; empty for those that list none.
    core::Result<void> recordXHandles(const QString &host, const std::map<QString, QString> &handles);
    /// The logins of the accounts that list this handle, sorted.
    core::Result<QStringList> loginsWith(const QString &host, const core::Handle &handle) const;

private:
    Connection &m_connection;
};

} // namespace store
