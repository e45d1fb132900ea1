// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/sha.h"

#include <QString>

namespace store {

/// An e-mail whose account has not been looked up, and a commit by it for the lookup.
struct UnaskedEmail
{
    /// In lower case.
    QString email;
    /// The repository's name.
    QString repository;
    core::Sha commit;
    /// It is that of a co-author of the commit, not of its author.
    bool isCoAuthor = false;

    bool operator==(const UnaskedEmail &) const = default;
};

/// The account of an e-mail, as the host reported it.
struct EmailAccount
{
    /// In any letter case.
    QString email;
    /// 0, and no login, when it has no account.
    qint64 id = 0;
    QString login;

    bool hasAccount() const { return id > 0 || !login.isEmpty(); }

    bool operator==(const EmailAccount &) const = default;
};

/// An author of whom nothing but this is known.
inline core::Author asAuthor(const EmailAccount &account)
{
    return {{}, account.email, account.id, account.login, false};
}

} // namespace store
