// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/x/timelinesource.h"

#include "social/refusal.h"
#include "social/singlelookup.h"
#include "social/x/fields.h"
#include "social/x/limits.h"
#include "social/x/scripts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace social::x {

namespace {

using core::Finding;
using core::ProfileSource;

/// Verified in either of X's two ways.
std::optional<bool> isVerifiedOnTimeline(const QJsonObject &user)
{
    const std::optional<bool> before = flag(user.value(u"verified"));
    const std::optional<bool> blue = flag(user.value(u"is_blue_verified"));
    if (!before && !blue)
        return std::nullopt;
    return before.value_or(false) || blue.value_or(false);
}

/// `verified_type` names organisations and governments, a flag those who pay.
std::optional<core::Verification> verificationOnTimeline(const QJsonObject &user)
{
    if (const auto named = verificationIn(user.value(u"verified_type")))
        return named;
    const std::optional<bool> blue = flag(user.value(u"is_blue_verified"));
    if (blue.value_or(false))
        return core::Verification::Blue;
    // Verified in the old way says nothing about the kind.
    const bool isTold = blue && !flag(user.value(u"verified")).value_or(false);
    return isTold ? std::optional(core::Verification::None) : std::nullopt;
}

core::Profile profileOnTimeline(const QJsonObject &user, const core::Handle &handle)
{
    return {.handle = handle,
            .id = accountNumber(user.value(u"id_str")),
            .name = nameIn(user.value(u"name")),
            .bio = expandedBio(user),
            .location = nameIn(user.value(u"location")),
            .joined = parseXTime(user.value(u"created_at").toString()),
            .followers = count(user.value(u"followers_count")),
            .following = count(user.value(u"friends_count")),
            .posts = count(user.value(u"statuses_count")),
            .isVerified = isVerifiedOnTimeline(user),
            .isProtected = flag(user.value(u"protected")),
            .picture = webAddress(user.value(u"profile_image_url_https")),
            .website = expandedSite(user),
            .verification = verificationOnTimeline(user),
            .withheldIn = countriesIn(user.value(u"withheld_in_countries")),
            .banner = webAddress(user.value(u"profile_banner_url"))};
}

} // namespace

TimelineSource::TimelineSource(net::Http &http, QUrl base)
    : m_http(http)
    , m_base(std::move(base))
{}

std::future<Source::Answers> TimelineSource::ask(const std::vector<core::Handle> &handles,
                                                 std::stop_token stop)
{
    const core::Handle &handle = handles.front();
    const QString path = handle.isId() ? QStringLiteral("user-id/") + handle.id()
                                       : QStringLiteral("screen-name/") + handle.text();
    const QUrl url = below(m_base, QStringLiteral("/srv/timeline-profile/") + path);
    return lookUpOne(m_http, singleRequest(url, net::Request::Content::Any), handle, readTimeline,
                     std::move(stop));
}

core::Result<Finding> readTimeline(const net::Response &response, const core::Handle &handle)
{
    if (response.status != 200)
        return std::unexpected(refusal(response));
    const std::vector<QByteArray> scripts = scriptsWith("__NEXT_DATA__", response.body);
    if (scripts.empty())
        return changedLayout(response);
    const QJsonObject json = QJsonDocument::fromJson(scripts.front()).object();
    const QJsonValue entries = json.value(u"props")[u"pageProps"][u"timeline"][u"entries"];
    if (!entries.isArray())
        return changedLayout(response);
    for (const QJsonValue entry : entries.toArray()) {
        const QJsonObject user = entry[u"content"][u"tweet"][u"user"].toObject();
        const core::Result<core::Handle> author = core::parseHandle(user.value(u"screen_name").toString());
        if (author && isAccount(handle, *author, accountNumber(user.value(u"id_str"))))
            return found(ProfileSource::Timeline, profileOnTimeline(user, *author));
    }
    return Finding{ProfileSource::Timeline, Finding::Tells::Nothing};
}

} // namespace social::x
