// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/lookup.h"

#include <optional>
#include <vector>

namespace core {

/// More lookups than this are not taken from a list, and no more characters of it.
inline constexpr std::size_t maxPastedLookups = 100;
inline constexpr qsizetype maxPastedLength = 65'536;

/// What a text that was pasted or dropped asks for.
struct PastedLookups
{
    /// Each once, in their order.
    std::vector<Lookup> lookups;
    /// The first line that is no lookup, if there is one.
    std::optional<Error> wrong;
    /// There were more than are taken.
    bool isCut = false;

    bool operator==(const PastedLookups &) const = default;
};

/// Reads one lookup a line; see parseLookup().
PastedLookups pastedLookups(const QString &text, const Forge &forge);

} // namespace core
