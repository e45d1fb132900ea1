// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/forge.h"
#include "core/history/history.h"
#include "core/people/machines.h"

#include <optional>

namespace core {

/// What an author's name, e-mail and account say about who it is.
struct AuthorTraits
{
    /// Trimmed, in lower case.
    QString email;
    /// The address does not belong to one person.
    bool placeholder = false;
    /// Of the account that the host reported; 0 and empty for none, and for the accounts that are nobody's.
    qint64 account = 0;
    QString login;
    /// The account that the address belongs to.
    std::optional<NoReply> noReply;
    std::optional<Machine> machine;

    /// The mark of a forgotten person; 0 for others. Everything else is empty then.
    qint64 forgotten = 0;

    AuthorKind kind() const
    {
        if (forgotten != 0)
            return AuthorKind::Forgotten;
        return machine ? machine->kind : AuthorKind::Human;
    }
    /// The account's name, from the host or else from the address.
    QString shownLogin() const { return login.isEmpty() && noReply ? noReply->login : login; }
};

AuthorTraits traitsOf(const Author &author, const Forge &forge);

/// Whether two authors are the same, whatever their names are: they share an address that is not a
/// placeholder, an account that the host reported, or are the same machine or the same forgotten person.
bool areSame(const AuthorTraits &one, const AuthorTraits &other);

/// Whether a name ends as those of bots do: in "[bot]".
bool isBotName(const QString &name);

/// Whether an address, trimmed and in lower case, does not belong to one person: it has no domain, one of a
/// single machine, or one that cannot exist; or it is shared by many.
bool isPlaceholder(const QString &email);

} // namespace core
