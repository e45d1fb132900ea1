// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/lookuplist.h"

#include <algorithm>

namespace core {

LookupList parseLookups(const QString &text, const Forge &forge)
{
    LookupList list;
    list.isCut = text.size() > maxLookupListLength;
    QStringList lines = text.left(maxLookupListLength).replace(u'\r', u'\n').split(u'\n', Qt::SkipEmptyParts);
    if (list.isCut && !lines.isEmpty())
        lines.removeLast(); // only its beginning is there
    for (const QString &line : std::as_const(lines)) {
        if (line.trimmed().isEmpty())
            continue;
        const Result<Lookup> lookup = parseLookup(line, forge);
        if (!lookup) {
            if (!list.wrong)
                list.wrong = lookup.error();
            continue;
        }
        if (std::ranges::any_of(list.lookups,
                                [&lookup](const Lookup &known) { return sameLookup(known, *lookup); }))
            continue;
        if (list.lookups.size() == maxListedLookups) {
            list.isCut = true;
            break;
        }
        list.lookups.push_back(*lookup);
    }
    return list;
}

} // namespace core
