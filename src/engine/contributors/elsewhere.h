// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/lookup.h"
#include "core/messages/catalogue.h"

namespace engine {

/// Kind Usage: the lookup is on another host than the one that is asked.
inline std::unexpected<core::Error> isElsewhere(const core::Lookup &lookup, const QString &host)
{
    return core::fail(core::Error::Kind::Usage, "lookup.elsewhere", lookup.toString(), lookup.host, host);
}

} // namespace engine
