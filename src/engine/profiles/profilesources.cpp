// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/profiles/profilesources.h"

#include "core/messages/catalogue.h"
#include "social/bluesky/blueskysource.h"
#include "social/circuitbreaker.h"
#include "social/mastodon/mastodonsource.h"
#include "social/x/apisource.h"
#include "social/x/mirrorsource.h"
#include "social/x/pagesource.h"
#include "social/x/timelinesource.h"

#include <array>

namespace engine {

namespace {

using core::ProfileSource;

constexpr std::array allSources = {ProfileSource::Api,      ProfileSource::Mirror,  ProfileSource::Page,
                                   ProfileSource::Timeline, ProfileSource::Bluesky, ProfileSource::Mastodon};

std::unique_ptr<social::Source> makeProfileSource(ProfileSource source, const ProfileHosts &hosts,
                                                  const net::Token &token, net::Http &http)
{
    switch (source) {
    case ProfileSource::Api:
        return std::make_unique<social::x::ApiSource>(http, hosts.x.api, token);
    case ProfileSource::Mirror:
        return std::make_unique<social::x::MirrorSource>(http, hosts.x.mirror);
    case ProfileSource::Page:
        return std::make_unique<social::x::PageSource>(http, hosts.x.page);
    case ProfileSource::Timeline:
        return std::make_unique<social::x::TimelineSource>(http, hosts.x.timeline);
    case ProfileSource::Bluesky:
        return std::make_unique<social::bluesky::BlueskySource>(http, hosts.bluesky);
    case ProfileSource::Mastodon:
        return std::make_unique<social::mastodon::MastodonSource>(http, hosts.mastodon);
    }
    Q_UNREACHABLE();
}

} // namespace

ProfileSources::ProfileSources(const ProfileHosts &hosts, const net::Token &token, net::Http &http,
                               const core::Clock &clock)
    : m_hosts(hosts)
    , m_token(token)
{
    for (const ProfileSource one : allSources) {
        m_sources.emplace(
            one, std::make_unique<social::CircuitBreaker>(makeProfileSource(one, hosts, token, http), clock));
    }
}

core::Result<std::vector<social::Source *>> ProfileSources::chosenFor(const ProfileQuestion &question,
                                                                      core::Network network) const
{
    if (network == core::Network::Bluesky)
        return std::vector{m_sources.at(ProfileSource::Bluesky).get()};
    if (network == core::Network::Mastodon)
        return std::vector{m_sources.at(ProfileSource::Mastodon).get()};
    std::vector<social::Source *> chosen;
    for (const ProfileSource one :
         question.only ? std::vector<ProfileSource>{*question.only} : m_hosts.x.order) {
        if (mayBeAsked(one, question))
            chosen.push_back(m_sources.at(one).get());
    }
    if (!chosen.empty())
        return chosen;
    return question.only == ProfileSource::Api
               ? core::fail(core::Error::Kind::Unavailable, "profile.needs-token")
               : core::fail(core::Error::Kind::Unavailable, "profile.no-source");
}

QUrl ProfileSources::addressOf(ProfileSource source, const core::Handle &handle) const
{
    switch (source) {
    case ProfileSource::Api:
        return m_hosts.x.api;
    case ProfileSource::Mirror:
        return m_hosts.x.mirror;
    case ProfileSource::Page:
        return m_hosts.x.page;
    case ProfileSource::Timeline:
        return m_hosts.x.timeline;
    case ProfileSource::Bluesky:
        return m_hosts.bluesky;
    case ProfileSource::Mastodon:
        return m_hosts.mastodon.isEmpty() ? QUrl(QStringLiteral("https://") + handle.server())
                                          : m_hosts.mastodon;
    }
    Q_UNREACHABLE();
}

bool ProfileSources::mayBeAsked(ProfileSource source, const ProfileQuestion &question) const
{
    return source == ProfileSource::Api ? !m_token.isEmpty() : question.unofficial;
}

} // namespace engine
