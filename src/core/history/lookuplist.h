// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/lookup.h"

#include <vector>

namespace core {

/// Reads one or several lookups, each as parseLookup() does: parted by commas, semicolons or line breaks, or
/// by spaces where each word is one. A link next to bare names is no such list: "git clone https://…" names
/// one repository, if any. Each is in the result once. Kind Usage for the first that is not valid, and if
/// there is none.
Result<std::vector<Lookup>> parseLookups(const QString &text, const Forge &forge);

/// Adds it unless it is there already.
void addLookup(std::vector<Lookup> &lookups, const Lookup &lookup);

} // namespace core
