// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/storedhistory.h"

#include <QCoreApplication>

namespace engine {

core::Result<core::History> storedHistory(const store::Histories &histories, const core::Forge &forge,
                                          const core::Lookup &lookup)
{
    core::Result<std::optional<core::History>> history = histories.find(lookup);
    if (!history)
        return std::unexpected(history.error());
    if (!*history) {
        return std::unexpected(
            core::Error{core::Error::Kind::NotFound,
                        QCoreApplication::translate(
                            "engine", "Nothing is stored of “%1”. Look it up once with a network.")
                            .arg(lookup.toString())});
    }
    (*history)->forge = forge;
    return std::move(**history);
}

} // namespace engine
