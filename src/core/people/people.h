// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/forge.h"
#include "core/history/history.h"
#include "core/people/decision.h"

#include <QStringList>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace core {

/// What makes two commits the same person's.
enum class Identity {
    Account, ///< the same account or the same e-mail
    Email,   ///< the same e-mail
    Name     ///< the same name, to the letter
};

struct Person
{
    /// Indexes into the authors that the people were joined from.
    std::vector<std::size_t> authors;
    /// E-mails beyond the first: how many addresses were recognised as the same person.
    int aliases = 0;
    bool bot = false;
    /// A decision has a part in it.
    bool decided = false;
    /// Bot or Human, as the latest mark has it; none without a mark.
    std::optional<Decision::Kind> marked;
};

/// Everyone, and whom each author is.
struct People
{
    std::vector<Person> persons;
    /// For each of the authors, the index into `persons`.
    std::vector<std::size_t> personOf;
    /// For each of the authors: a decision took the address from whomever the account is, and so the account
    /// says nothing about this person.
    std::vector<bool> splitOff;
    /// Pairs of indexes into `persons`, the lower first, sorted: whom decisions hold for different people.
    std::vector<std::pair<std::size_t, std::size_t>> apart;
};

/// The accounts that an author's name and e-mail show: a no-reply address, or the name of a bot's account.
/// They are the same in all sources.
QStringList toldLogins(const Author &author, const Forge &forge);

/// All that an author is known by, as decisions name it: "account:NUMBER", "login:NAME", "mail:ADDRESS" (both
/// in lower case), and "name:NAME" for one who has none of them. A no-reply address names the account it
/// belongs to, and the name of a bot's account that account.
QStringList keysOf(const Author &author, const Forge &forge);

/// Joins authors to persons. E-mails are compared without letter case; an author without an e-mail and an
/// account is known by the name alone. Decisions, the earliest first, come after the rules: to join and to
/// split counts for Identity::Account alone, marks of bots for all. See core/applydecisions.h.
People joinPeople(const std::vector<Author> &authors, const Forge &forge, Identity identity,
                  std::span<const Decision> decisions = {});

/// A bot's account or name, or one of the well-known machine accounts.
bool isBot(const Author &author, const Forge &forge);

} // namespace core
