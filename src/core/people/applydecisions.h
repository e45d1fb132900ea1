// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people.h"

#include <QHash>

#include <span>
#include <utility>
#include <vector>

namespace core {

/// Which authors are known by the keys that decisions name.
class KeyHolders
{
public:
    KeyHolders(const std::vector<Author> &authors, const Forge &forge, std::span<const Decision> decisions);

    /// An author that was split off is known by the address alone, and not by one that stands for an account.
    std::vector<std::size_t> of(const Decision::Subject &subject, const std::vector<bool> &splitOff) const;

private:
    QHash<QString, std::vector<std::size_t>> m_holders;
};

/// Authors in sets, as decisions leave them.
struct Regrouped
{
    /// For each author, a number that the authors of one person share.
    std::vector<std::size_t> setOf;
    /// See People::splitOff.
    std::vector<bool> splitOff;
    /// Pairs of authors whose persons are held for different people.
    std::vector<std::pair<std::size_t, std::size_t>> apart;
};

/// Goes through the decisions, the earliest first. To join makes one person of all whom the subjects name. To
/// split lets subjects leave the person they are in: those that share it with another subject, and one that
/// is split alone. An address leaves with all authors who have it, and then nothing but a later decision
/// joins them with others; an account leaves with all that the rules join with it, which takes earlier joins
/// back. Subjects that share no person are left as they are. Who was split is held apart.
Regrouped regroup(const std::vector<std::size_t> &setByRules, std::span<const Decision> decisions,
                  const KeyHolders &holders);

/// Marks bots and humans; the last of the marks that a person has wins, over the rules as well.
void mark(People &people, std::span<const Decision> decisions, const KeyHolders &holders);

} // namespace core
