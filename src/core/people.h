// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history.h"

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
    /// Indexes into History::authors.
    std::vector<std::size_t> authors;
    /// E-mails beyond the first: how many addresses were recognised as the same person.
    int aliases = 0;
    bool bot = false;
};

/// Everyone in the history, and whom each of its authors is.
struct People
{
    std::vector<Person> persons;
    /// For each of History::authors, the index into `persons`.
    std::vector<std::size_t> personOf;
};

/// Joins authors to persons. E-mails are compared without letter case; an author without an e-mail and an
/// account is known by the name alone. A no-reply address of GitHub's names the account it belongs to.
People joinPeople(const std::vector<Author> &authors, Identity identity);

/// A bot's account or name, or one of the well-known machine accounts.
bool isBot(const Author &author);

} // namespace core
