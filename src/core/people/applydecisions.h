// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/keyholders.h"
#include "core/people/people.h"

#include <span>
#include <utility>
#include <vector>

namespace core {

/// Authors in sets, as decisions leave them.
struct Regrouped
{
    /// For each author, a number that the authors of one person share.
    std::vector<std::size_t> setOf;
    /// See People.
    std::vector<bool> splitOff;
    std::vector<bool> splitByName;
    /// Pairs of authors whose persons are held for different people.
    std::vector<std::pair<std::size_t, std::size_t>> apart;
};

/// Goes through the decisions: first those from files, then those made by hand, each the earliest first. To
/// join makes one person of all whom the subjects name. To split lets subjects leave the person they are in:
/// those that share it with another subject, and one that is split alone. An address, or a name at an
/// address, leaves with all authors who have it, and then nothing but a later decision joins them with
/// others; an account leaves with all that the rules join with it, which takes earlier joins back. Subjects
/// that share no person are left as they are. Who was split is held apart, except by a file, which only says
/// whose a name or an address is.
Regrouped regroup(const std::vector<std::size_t> &setByRules, std::span<const Decision> decisions,
                  const KeyHolders &holders);

/// Marks machines and humans, in the same order; the last of the marks that a person has wins, over the rules
/// as well. By
/// Identity::Name it is only the authors that are marked who change their kind.
void mark(People &people, std::span<const Decision> decisions, const KeyHolders &holders, Identity identity);

/// Fills People::organisations.
void noteOrganisations(People &people, std::span<const Decision> decisions, const KeyHolders &holders);

} // namespace core
