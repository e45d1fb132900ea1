// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/forge.h"
#include "core/history/history.h"
#include "core/people/authortraits.h"
#include "core/people/decision.h"

#include <QStringList>

#include <map>
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
    /// Human if one of the authors is, unless the user marked them.
    AuthorKind kind = AuthorKind::Human;
    /// A decision has a part in it.
    bool decided = false;
    /// Bot, Agent or Human, as the latest mark has it; none without a mark.
    std::optional<Decision::Kind> marked;

    bool isMachine() const { return kind == AuthorKind::Bot || kind == AuthorKind::Agent; }
    bool isForgotten() const { return kind == AuthorKind::Forgotten; }
};

/// A decision about the organisation of an author.
struct OrganisationDecided
{
    /// Index into the decisions.
    std::size_t decision = 0;
    /// Index into the authors.
    std::size_t author = 0;
};

/// Everyone, and whom each author is.
struct People
{
    std::vector<Person> persons;
    /// For each of the authors, the index into `persons`.
    std::vector<std::size_t> personOf;
    /// For each of the authors, what it says about itself.
    std::vector<AuthorTraits> traits;
    /// For each of the authors, that of the person; by Identity::Name that of the author, so that a machine's
    /// commits can be left out without those of humans with the same name.
    std::vector<AuthorKind> kindOf;
    /// For each of the authors: a decision took the address from whomever the account is, and so the account
    /// says nothing about this person.
    std::vector<bool> splitOff;
    /// For each of the authors: a decision took the name from whomever the address is. These are split off,
    /// too.
    std::vector<bool> splitByName;
    /// Pairs of indexes into `persons`, the lower first, sorted: whom decisions hold for different people.
    std::vector<std::pair<std::size_t, std::size_t>> apart;
    /// By the index into `persons`: the decisions about the organisation of one of their authors; a
    /// later one wins over those before it. Those about domains are not here.
    std::map<std::size_t, std::vector<OrganisationDecided>> organisations = {};
};

/// Joins authors to persons: humans who share an account's number or an address, or next to a placeholder
/// address the name as well; and all authors that are the same machine or the same forgotten person, whatever
/// they share with others.
/// Decisions, the earliest first, come after the rules: to join and to split counts for Identity::Account
/// alone, marks of machines for all. See core/applydecisions.h.
People joinPeople(const std::vector<Author> &authors, const Forge &forge, Identity identity,
                  std::span<const Decision> decisions = {});

} // namespace core
