// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/lookup.h"

#include <vector>

namespace core {

/// Reads one or several lookups, each as parseLookup() does. Commas, semicolons and line breaks separate
/// them; spaces do, too, if every word is a lookup. A link next to bare names is not read as a list, such as
/// "git clone https://…". Each lookup is in the result once. Kind Usage for the first one that is not valid,
/// and for a text without any.
Result<std::vector<Lookup>> parseLookups(const QString &text, const Forge &forge);

/// Adds it unless it is there already.
void addLookup(std::vector<Lookup> &lookups, const Lookup &lookup);

} // namespace core
