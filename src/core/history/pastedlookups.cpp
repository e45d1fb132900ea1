// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/pastedlookups.h"

#include <algorithm>

namespace core {

PastedLookups pastedLookups(const QString &text, const Forge &forge)
{
    PastedLookups list;
    list.isCut = text.size() > maxPastedLength;
    QStringList lines = text.left(maxPastedLength).replace(u'\r', u'\n').split(u'\n', Qt::SkipEmptyParts);
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
        if (list.lookups.size() == maxPastedLookups) {
            list.isCut = true;
            break;
        }
        list.lookups.push_back(*lookup);
    }
    return list;
}

} // namespace core
