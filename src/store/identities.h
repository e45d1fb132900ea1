// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/accounttexts.h"
#include "core/history/lookup.h"
#include "core/instant.h"
#include "core/profiles/handle.h"
#include "store/coauthors.h"
#include "store/database/connection.h"
#include "store/emailaccount.h"

#include <QStringList>

#include <span>
#include <vector>

namespace store {

/// The accounts that belong to e-mails, and the handles and companies that accounts list.
class Identities
{
public:
    explicit Identities(Connection &connection)
        : m_connection(connection)
    {}

    /// The e-mails of authors in the lookup's repositories that are Author::notAsked and have no recorded
    /// account, sorted. E-mails that are only used with names ending in "[bot]" are left out: the name
    /// already identifies them. With co-authors also theirs, unless an author with a known account has the
    /// same e-mail; only those among the first `maxCoAuthors` of a commit.
    core::Result<std::vector<UnaskedEmail>> unaskedEmails(const core::Lookup &lookup,
                                                          CoAuthors coAuthors = CoAuthors::LeftOut,
                                                          int maxCoAuthors = 0) const;
    core::Result<void> recordAccounts(const QString &host, std::span<const EmailAccount> accounts,
                                      core::Instant askedAt);
    /// Deletes the recorded accounts of these e-mails, so that they are looked up again.
    core::Result<void> forgetAccounts(const core::Lookup &lookup);

    core::Result<void> recordTexts(const QString &host, const core::TextsByLogin &texts);
    /// The logins of the accounts that list this handle, sorted.
    core::Result<QStringList> loginsWith(const QString &host, const core::Handle &handle) const;

private:
    Connection &m_connection;
};

} // namespace store
