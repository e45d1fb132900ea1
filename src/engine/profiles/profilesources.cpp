// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/profiles/profilesources.h"

#include "core/messages/catalogue.h"
#include "social/circuitbreaker.h"
#include "social/x/apisource.h"
#include "social/x/mirrorsource.h"
#include "social/x/pagesource.h"
#include "social/x/timelinesource.h"

namespace engine {

namespace {

using core::ProfileSource;

std::unique_ptr<social::Source> makeProfileSource(ProfileSource source, const XSettings &settings,
                                                  const net::Token &token, net::Http &http)
{
    switch (source) {
    case ProfileSource::Api:
        return std::make_unique<social::x::ApiSource>(http, settings.api, token);
    case ProfileSource::Mirror:
        return std::make_unique<social::x::MirrorSource>(http, settings.mirror);
    case ProfileSource::Page:
        return std::make_unique<social::x::PageSource>(http, settings.page);
    case ProfileSource::Timeline:
        return std::make_unique<social::x::TimelineSource>(http, settings.timeline);
    }
    Q_UNREACHABLE();
}

} // namespace

ProfileSources::ProfileSources(const XSettings &settings, const net::Token &token, net::Http &http,
                               const core::Clock &clock)
    : m_settings(settings)
    , m_token(token)
{
    for (const ProfileSource one :
         {ProfileSource::Api, ProfileSource::Mirror, ProfileSource::Page, ProfileSource::Timeline}) {
        m_sources.emplace(one, std::make_unique<social::CircuitBreaker>(
                                   makeProfileSource(one, settings, token, http), clock));
    }
}

core::Result<std::vector<social::Source *>> ProfileSources::chosenFor(const ProfileQuestion &question) const
{
    std::vector<social::Source *> chosen;
    for (const ProfileSource one :
         question.only ? std::vector<ProfileSource>{*question.only} : m_settings.order) {
        if (mayBeAsked(one, question))
            chosen.push_back(m_sources.at(one).get());
    }
    if (!chosen.empty())
        return chosen;
    return question.only == ProfileSource::Api
               ? core::fail(core::Error::Kind::Unavailable, "profile.needs-token")
               : core::fail(core::Error::Kind::Unavailable, "profile.no-source");
}

QUrl ProfileSources::addressOf(ProfileSource source) const
{
    switch (source) {
    case ProfileSource::Api:
        return m_settings.api;
    case ProfileSource::Mirror:
        return m_settings.mirror;
    case ProfileSource::Page:
        return m_settings.page;
    case ProfileSource::Timeline:
        return m_settings.timeline;
    }
    Q_UNREACHABLE();
}

bool ProfileSources::mayBeAsked(ProfileSource source, const ProfileQuestion &question) const
{
    return source == ProfileSource::Api ? !m_token.isEmpty() : question.unofficial;
}

} // namespace engine
