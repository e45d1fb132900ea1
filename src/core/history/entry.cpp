// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/entry.h"

#include <algorithm>

namespace core {

bool haveSeveralHosts(const std::vector<Entry> &entries)
{
    return std::ranges::any_of(
        entries, [&](const Entry &entry) { return entry.lookup.host != entries.front().lookup.host; });
}

QString nameInList(const Lookup &lookup, bool withHost)
{
    return withHost ? QStringLiteral("%1 (%2)").arg(lookup.toString(), lookup.host) : lookup.toString();
}

} // namespace core
