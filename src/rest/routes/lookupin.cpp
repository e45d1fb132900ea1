// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/routes/lookupin.h"

#include <QStringList>

namespace rest {

core::Result<core::Lookup> lookupIn(const Call &call, const core::Forge &forge)
{
    const core::Result<core::Lookup> lookup =
        core::parseLookup(QStringList(call.parameters.begin(), call.parameters.end()).join(u'/'), forge);
    // The parser accepts links too, but a part of a path is not a link.
    if (lookup && lookup->owner == call.parameters.front())
        return lookup;
    return std::unexpected(
        lookup ? core::Error{core::Error::Kind::Usage, QStringLiteral("Give a valid GitHub name.")}
               : lookup.error());
}

} // namespace rest
