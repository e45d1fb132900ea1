// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/storedhistory.h"

#include "core/messages/catalogue.h"

namespace engine {

core::Result<core::History> storedHistory(const store::Histories &histories, const core::Lookup &lookup)
{
    core::Result<std::optional<core::History>> history = histories.find(lookup);
    if (!history)
        return std::unexpected(history.error());
    if (!*history)
        return core::fail(core::Error::Kind::NotFound, "history.nothing-stored", lookup.toString());
    return std::move(**history);
}

} // namespace engine
