// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "social/source.h"

#include <QUrl>

namespace social::bluesky {

/// Bluesky's public API: `app.bsky.actor.getProfiles` and `getProfile` (HTTP reference in Bluesky's
/// documentation). No token. getProfiles leaves out the accounts that it cannot show, which are then asked
/// for one by one, to learn why.
class BlueskySource : public Source
{
public:
    /// `base` is "https://public.api.bsky.app", or another host's.
    BlueskySource(net::Http &http, QUrl base);

    core::ProfileSource kind() const override { return core::ProfileSource::Bluesky; }
    std::size_t handlesInRequest() const override { return 25; }
    bool takesIds() const override { return true; }
    std::future<Answers> ask(const std::vector<core::Handle> &handles, std::stop_token stop) override;

private:
    std::future<Answers> askOne(const core::Handle &handle, std::stop_token stop);

    net::Http &m_http;
    QUrl m_base;
};

/// What the answer of getProfile says. An account that asks not to be shown to people without an account on
/// Bluesky (`!no-unauthenticated`) counts as protected.
core::Result<core::Finding> readProfile(const net::Response &response, const core::Handle &asked);

/// What the answer of getProfiles says about each of the accounts that were asked for; nothing for those that
/// are not in it. An error if it could not be read.
core::Result<std::vector<std::optional<core::Finding>>> readProfiles(const net::Response &response,
                                                                     const std::vector<core::Handle> &asked);

} // namespace social::bluesky
