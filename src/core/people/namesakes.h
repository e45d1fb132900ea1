// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/countedpeople.h"

namespace core {

/// People who bear one name; see Suggestion.
struct Namesakes
{
    QString name;
    /// Indexes into People::persons, sorted by their ids; two at least.
    std::vector<std::size_t> persons;
};

/// Who may be the same person, as the names say: machines, names that many bear who do not know each other
/// ("root"), names that come only with placeholder addresses, and whom decisions hold apart are left out.
/// Names are compared as foldedName() has them. Sorted by name. `ids` are those of Callings.
std::vector<Namesakes> namesakes(const CountedPeople &counted, const QStringList &ids);

} // namespace core
