// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/bluesky/blueskysource.h"

#include "core/messages/catalogue.h"
#include "core/profiles/accountname.h"
#include "net/limits.h"
#include "social/fields.h"
#include "social/refusal.h"
#include "social/singlelookup.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace social::bluesky {

namespace {

using core::Finding;
using core::Handle;
using core::ProfileSource;
using core::Result;
using Tells = Finding::Tells;

/// Twice what a request may ask for.
constexpr qsizetype maxProfiles = 50;

core::Error refusalOf(const net::Response &response)
{
    const core::Instant now = core::now();
    return refusal(response, now, net::instantInHeader(response, "ratelimit-reset", now));
}

bool asksForProtection(const QJsonValue &labels)
{
    return std::ranges::any_of(labels.toArray(), [](const QJsonValue &label) {
        return label[u"val"].toString() == u"!no-unauthenticated";
    });
}

/// Nothing if the account is not one that was asked for, by its handle or by its DID.
std::optional<core::Profile> profileIn(const QJsonObject &json, const Handle &asked)
{
    const QString did = json.value(u"did").toString().toLower();
    const Result<Handle> handle = core::parseHandle(u'@' + json.value(u"handle").toString());
    const bool hasHandle = handle && handle->network() == core::Network::Bluesky && !handle->isId();
    if (!core::isDid(did) || !(asked.isId() ? asked.id() == did : hasHandle && *handle == asked))
        return std::nullopt;
    // Of an account whose domain does not confirm it, the handle is "handle.invalid".
    return core::Profile{.handle = hasHandle ? *handle : asked,
                         .id = did,
                         .name = nameIn(json.value(u"displayName")),
                         .bio = bioIn(json.value(u"description")),
                         .joined = core::parseInstant(json.value(u"createdAt").toString()),
                         .followers = count(json.value(u"followersCount")),
                         .following = count(json.value(u"followsCount")),
                         .posts = count(json.value(u"postsCount")),
                         .isVerified = json.value(u"verification")[u"verifiedStatus"].toString() == u"valid",
                         .isProtected = asksForProtection(json.value(u"labels")),
                         .picture = webAddress(json.value(u"avatar")),
                         .banner = webAddress(json.value(u"banner"))};
}

Result<Finding> readRefused(const net::Response &response)
{
    const QString error = response.json[u"error"].toString();
    if (response.status != 400 || error.isEmpty())
        return std::unexpected(refusalOf(response));
    if (error == u"AccountTakedown")
        return Finding{ProfileSource::Bluesky, Tells::Suspended};
    if (error == u"AccountDeactivated")
        return cannotTell(ProfileSource::Bluesky, core::message("bluesky.deactivated"));
    if (response.json[u"message"].toString() == u"Profile not found")
        return Finding{ProfileSource::Bluesky, Tells::Missing};
    return cannotTell(ProfileSource::Bluesky, core::message("bluesky.no-profile", response.url.host()));
}

} // namespace

BlueskySource::BlueskySource(net::Http &http, QUrl base)
    : m_http(http)
    , m_base(std::move(base))
{}

std::future<Source::Answers> BlueskySource::ask(const std::vector<Handle> &handles, std::stop_token stop)
{
    if (handles.size() == 1)
        return askOne(handles.front(), std::move(stop));
    QUrlQuery query;
    for (const Handle &one : handles)
        query.addQueryItem(QStringLiteral("actors"), one.isId() ? one.id() : one.text());
    auto sent =
        m_http.get(singleRequest(below(m_base, QStringLiteral("/xrpc/app.bsky.actor.getProfiles"), query),
                                 net::Request::Content::Json),
                   stop);
    const auto take = [this, handles, stop](std::future<Result<net::Response>> pending) {
        const Result<net::Response> response = pending.get();
        const auto findings = response ? readProfiles(*response, handles) : std::unexpected(response.error());
        if (!findings)
            return Answers(handles.size(), std::unexpected(findings.error()));
        std::vector<std::future<Answers>> absent(handles.size());
        for (std::size_t i = 0; i < handles.size(); ++i) {
            if (!(*findings)[i])
                absent[i] = askOne(handles[i], stop);
        }
        Answers answers;
        answers.reserve(handles.size());
        for (std::size_t i = 0; i < handles.size(); ++i)
            answers.push_back(absent[i].valid() ? absent[i].get().front() : Result<Finding>(*(*findings)[i]));
        return answers;
    };
    return std::async(std::launch::deferred, take, std::move(sent));
}

std::future<Source::Answers> BlueskySource::askOne(const Handle &handle, std::stop_token stop)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("actor"), handle.isId() ? handle.id() : handle.text());
    const QUrl url = below(m_base, QStringLiteral("/xrpc/app.bsky.actor.getProfile"), query);
    return lookUpOne(m_http, singleRequest(url, net::Request::Content::Json), handle, readProfile,
                     std::move(stop));
}

Result<Finding> readProfile(const net::Response &response, const Handle &asked)
{
    if (response.status != 200)
        return readRefused(response);
    const std::optional<core::Profile> profile = profileIn(response.json.object(), asked);
    return profile ? Result<Finding>(found(ProfileSource::Bluesky, *profile)) : changedLayout(response);
}

Result<std::vector<std::optional<Finding>>> readProfiles(const net::Response &response,
                                                         const std::vector<Handle> &asked)
{
    if (response.status != 200)
        return std::unexpected(refusalOf(response));
    if (!response.json[u"profiles"].isArray())
        return changedLayout(response);
    const QJsonArray profiles = response.json[u"profiles"].toArray();
    std::vector<std::optional<Finding>> findings;
    findings.reserve(asked.size());
    for (const Handle &handle : asked) {
        std::optional<Finding> finding;
        for (qsizetype i = 0; i < profiles.size() && !finding && i < maxProfiles; ++i) {
            if (const auto profile = profileIn(profiles.at(i).toObject(), handle))
                finding = found(ProfileSource::Bluesky, *profile);
        }
        findings.push_back(finding);
    }
    return findings;
}

} // namespace social::bluesky
