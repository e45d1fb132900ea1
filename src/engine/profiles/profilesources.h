// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/profilequestion.h"
#include "engine/settings.h"
#include "net/http.h"
#include "social/source.h"

#include <map>
#include <memory>

namespace engine {

/// The sources of profiles, which remember between lookups whether they work. Safe to call from several
/// threads.
class ProfileSources
{
public:
    /// All arguments must outlive it.
    ProfileSources(const ProfileHosts &hosts, const net::Token &token, net::Http &http,
                   const core::Clock &clock);

    /// The sources to ask this question about a network, in order. Kind Unavailable when no source may be
    /// asked.
    core::Result<std::vector<social::Source *>> chosenFor(const ProfileQuestion &question,
                                                          core::Network network) const;

    /// Where a source has a profile from.
    QUrl addressOf(core::ProfileSource source, const core::Handle &handle) const;

private:
    bool mayBeAsked(core::ProfileSource source, const ProfileQuestion &question) const;

    const ProfileHosts &m_hosts;
    const net::Token m_token;
    std::map<core::ProfileSource, std::unique_ptr<social::Source>> m_sources;
};

} // namespace engine
