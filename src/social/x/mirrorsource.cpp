// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/x/mirrorsource.h"

#include "social/refusal.h"
#include "social/singlelookup.h"
#include "social/x/fields.h"
#include "social/x/limits.h"

#include <QJsonObject>

namespace social::x {

namespace {

using core::Finding;
using core::ProfileSource;

QString bioOfMirror(const QJsonObject &user)
{
    const QJsonValue raw = user.value(u"raw_description");
    return raw[u"text"].isString() ? expandedBio(raw[u"text"], raw[u"facets"], QStringLiteral("original"),
                                                 QStringLiteral("replacement"))
                                   : bioIn(user.value(u"description"));
}

/// FxTwitter names the kinds in words of its own.
std::optional<core::Verification> verificationOfMirror(const QJsonObject &user)
{
    const QJsonValue verification = user.value(u"verification");
    const QString type = verification[u"type"].toString();
    if (type == u"individual")
        return core::Verification::Blue;
    if (type == u"organization")
        return core::Verification::Business;
    if (type == u"government")
        return core::Verification::Government;
    return flag(verification[u"verified"]) == false ? std::optional(core::Verification::None) : std::nullopt;
}

QUrl siteOfMirror(const QJsonValue &website)
{
    return siteAddress(website[u"url"]);
}

/// Older mirrors do not have all fields; in newer ones null means that there is nothing.
std::optional<QUrl> toldAddress(const QJsonObject &user, QStringView field, QUrl (*read)(const QJsonValue &))
{
    return user.contains(field) ? std::optional(read(user.value(field))) : std::nullopt;
}

} // namespace

MirrorSource::MirrorSource(net::Http &http, QUrl base)
    : m_http(http)
    , m_base(std::move(base))
{}

std::future<Source::Answers> MirrorSource::ask(const std::vector<core::Handle> &handles, std::stop_token stop)
{
    const core::Handle &handle = handles.front();
    const QUrl url = below(m_base, QStringLiteral("/2/profile/") + handle.text());
    return lookUpOne(m_http, singleRequest(url, net::Request::Content::Json), handle, readMirror,
                     std::move(stop));
}

core::Result<Finding> readMirror(const net::Response &response, const core::Handle &)
{
    const QJsonObject json = response.json.object();
    if (response.status == 404 && json.value(u"code").toInt() == 404) {
        const bool suspended = json.value(u"reason").toString() == u"suspended";
        return Finding{ProfileSource::Mirror,
                       suspended ? Finding::Tells::Suspended : Finding::Tells::Missing};
    }
    if (response.status != 200)
        return std::unexpected(refusal(response));
    const QJsonObject user = json.value(u"user").toObject();
    const core::Result<core::Handle> handle = core::parseHandle(user.value(u"screen_name").toString());
    if (!handle)
        return changedLayout(response);
    return found(ProfileSource::Mirror, {.handle = *handle,
                                         .id = accountNumber(user.value(u"id")),
                                         .name = nameIn(user.value(u"name")),
                                         .bio = bioOfMirror(user),
                                         .location = nameIn(user.value(u"location")),
                                         .joined = parseXTime(user.value(u"joined").toString()),
                                         .followers = count(user.value(u"followers")),
                                         .following = count(user.value(u"following")),
                                         .posts = count(user.value(u"statuses")),
                                         .isVerified = flag(user.value(u"verification")[u"verified"]),
                                         .isProtected = flag(user.value(u"protected")),
                                         .picture = webAddress(user.value(u"avatar_url")),
                                         .website = toldAddress(user, u"website", siteOfMirror),
                                         .verification = verificationOfMirror(user),
                                         .banner = toldAddress(user, u"banner_url", webAddress)});
}

} // namespace social::x
