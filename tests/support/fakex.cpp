// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakex.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace support {

namespace {

using core::ProfileSource;
using Mode = FakeX::Mode;

const QString shortLink = QStringLiteral("https://t.co/abc123XYZ");
const QString longLink = QStringLiteral("https://www.example.org/more");
const QString shortSite = QStringLiteral("https://t.co/site");
const QString site = QStringLiteral("https://www.example.org/");
const QString banner = QStringLiteral("https://pbs.twimg.com/profile_banners/1/2");
const QString shortBio = QString(FakeX::bio).replace(longLink, shortLink);
const QString joined = QStringLiteral("Sat Dec 14 04:35:55 +0000 2013");

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Reply htmlReply(const QByteArray &script)
{
    return {.body =
                "<!DOCTYPE html><html><head><title>A page</title>" + script + "</head><body></body></html>",
            .headers = {{"Content-Type", "text/html; charset=utf-8"}}};
}

std::optional<Reply> troubleOf(Mode mode)
{
    switch (mode) {
    case Mode::TooMany: {
        const QByteArray reset = QByteArray::number(qint64(FakeX::retryAt.time_since_epoch().count()));
        return Reply{.status = 429, .body = "Too many", .headers = {{"x-rate-limit-reset", reset}}};
    }
    case Mode::Forbidden:
        return Reply{.status = 403, .body = "Forbidden"};
    case Mode::Broken:
        return Reply{.status = 503, .body = "<html>Over capacity</html>"};
    default:
        return std::nullopt;
    }
}

/// What both versions of the API call entities.
QJsonObject entities()
{
    const auto urls = [](const QString &from, const QString &to) {
        const QJsonObject url = {{QStringLiteral("url"), from}, {QStringLiteral("expanded_url"), to}};
        return QJsonObject{{QStringLiteral("urls"), QJsonArray{url}}};
    };
    return {{QStringLiteral("url"), urls(shortSite, site)},
            {QStringLiteral("description"), urls(shortLink, longLink)}};
}

QJsonObject problem(const QString &handle, const char *title, const QString &detail)
{
    return {{QStringLiteral("value"), handle},
            {QStringLiteral("title"), QString::fromLatin1(title)},
            {QStringLiteral("detail"), detail}};
}

} // namespace

FakeX::FakeX()
    : m_http([this](const Seen &seen) { return answer(seen); })
{}

void FakeX::add(const FakeProfile &profile)
{
    const std::lock_guard lock(m_mutex);
    m_profiles[profile.handle.toLower()] = profile;
}

void FakeX::remove(const QString &handle)
{
    const std::lock_guard lock(m_mutex);
    m_profiles.erase(handle.toLower());
}

void FakeX::setMode(ProfileSource source, Mode mode)
{
    const std::lock_guard lock(m_mutex);
    m_modes[source] = mode;
}

void FakeX::setMissingStatus(int status)
{
    const std::lock_guard lock(m_mutex);
    m_missingStatus = status;
}

void FakeX::setInterceptor(std::function<std::optional<Reply>(const Seen &)> interceptor)
{
    const std::lock_guard lock(m_mutex);
    m_interceptor = std::move(interceptor);
}

int FakeX::count(const QString &path) const
{
    const std::vector<Seen> seen = m_http.seen();
    return static_cast<int>(
        std::ranges::count_if(seen, [&path](const Seen &one) { return one.path.startsWith(path); }));
}

QByteArray FakeX::picture(int number)
{
    // A GIF of one pixel; the number is its colour.
    QByteArray gif =
        QByteArray::fromHex("474946383961010001008000000000000000002c00000000010001000002024401003b");
    gif[13] = static_cast<char>(number);
    return gif;
}

Reply FakeX::answer(const Seen &seen)
{
    const std::lock_guard lock(m_mutex);
    if (m_interceptor) {
        if (std::optional<Reply> reply = m_interceptor(seen))
            return *reply;
    }
    const QString last = seen.path.section(u'/', -1);
    if (seen.path.startsWith(u"/api/2/users"))
        return apiReply(seen);
    if (seen.path.startsWith(u"/mirror/2/profile/"))
        return mirrorReply(last);
    if (seen.path == u"/page/intent/user")
        return pageReply(seen.queryItem(QStringLiteral("screen_name")));
    if (seen.path.startsWith(u"/timeline/srv/timeline-profile/screen-name/"))
        return timelineReply(last);
    if (seen.path.startsWith(u"/timeline/srv/timeline-profile/user-id/"))
        return timelineReply(QStringLiteral("id:") + last);
    if (seen.path.startsWith(u"/picture/")) {
        const int number = seen.path.section(u'/', 3, 3).toInt();
        return {.body = picture(number), .headers = {{"Content-Type", "image/gif"}}};
    }
    return {.status = 404, .body = "Not found"};
}

Reply FakeX::apiReply(const Seen &seen) const
{
    if (const std::optional<Reply> trouble = troubleOf(modeOf(ProfileSource::Api)))
        return *trouble;
    if (seen.headers.value("authorization") != "Bearer " + token)
        return {.status = 401, .body = R"({"title": "Unauthorized"})"};
    if (modeOf(ProfileSource::Api) == Mode::Changed)
        return {.body = R"({"users": []})"};
    const bool byId = !seen.path.startsWith(u"/api/2/users/by");
    const bool single = seen.path != u"/api/2/users" && seen.path != u"/api/2/users/by";
    const QString names = byId ? QStringLiteral("ids") : QStringLiteral("usernames");
    const QStringList handles =
        single ? QStringList{seen.path.section(u'/', -1)} : seen.queryItem(names).split(u',');
    QJsonArray users;
    QJsonArray errors;
    for (const QString &handle : handles) {
        const FakeProfile *const profile = find(byId ? QString(QStringLiteral("id:") + handle) : handle);
        if (!profile)
            errors.append(problem(handle, "Not Found Error", QStringLiteral("Could not find user.")));
        else if (profile->isSuspended)
            errors.append(problem(handle, "Forbidden", QStringLiteral("User has been suspended.")));
        else
            users.append(apiUser(*profile));
    }
    QJsonObject json;
    if (!users.isEmpty())
        json.insert(QStringLiteral("data"), single ? users.first() : QJsonValue(users));
    if (!errors.isEmpty())
        json.insert(QStringLiteral("errors"), errors);
    return {.status = single && users.isEmpty() ? m_missingStatus : 200, .body = bytesOf(json)};
}

QJsonObject FakeX::apiUser(const FakeProfile &profile) const
{
    return {
        {QStringLiteral("id"), profile.id},
        {QStringLiteral("username"), profile.handle},
        {QStringLiteral("name"), profile.name},
        {QStringLiteral("description"), shortBio},
        {QStringLiteral("location"), QStringLiteral("Earth")},
        {QStringLiteral("created_at"), QStringLiteral("2013-12-14T04:35:55.000Z")},
        {QStringLiteral("protected"), profile.isProtected},
        {QStringLiteral("verified"), true},
        {QStringLiteral("profile_image_url"), pictureOf(profile, QStringLiteral("_normal"))},
        {QStringLiteral("public_metrics"), QJsonObject{{QStringLiteral("followers_count"), 30},
                                                       {QStringLiteral("following_count"), 20},
                                                       {QStringLiteral("tweet_count"), 10}}},
        {QStringLiteral("url"), shortSite},
        {QStringLiteral("entities"), entities()},
        {QStringLiteral("verified_type"), QStringLiteral("government")},
        {QStringLiteral("withheld"), QJsonObject{{QStringLiteral("country_codes"),
                                                  QJsonArray{QStringLiteral("DE"), QStringLiteral("FR")}}}},
        {QStringLiteral("profile_banner_url"), banner}};
}

Reply FakeX::mirrorReply(const QString &handle) const
{
    const Mode mode = modeOf(ProfileSource::Mirror);
    if (const std::optional<Reply> trouble = troubleOf(mode))
        return *trouble;
    const FakeProfile *const profile = mode == Mode::Lost ? nullptr : find(handle);
    if (!profile)
        return {.status = 404, .body = R"({"code": 404, "message": "User not found"})"};
    if (profile->isSuspended)
        return {.status = 404, .body = R"({"code": 404, "message": "Suspended", "reason": "suspended"})"};
    if (mode == Mode::Changed)
        return {.body = R"({"code": 200, "profile": {}})"};
    const QJsonObject facet = {{QStringLiteral("type"), QStringLiteral("url")},
                               {QStringLiteral("original"), shortLink},
                               {QStringLiteral("replacement"), longLink}};
    const QJsonObject user = {
        {QStringLiteral("id"), profile->id},
        {QStringLiteral("screen_name"), profile->handle},
        {QStringLiteral("name"), profile->name},
        {QStringLiteral("description"), QStringLiteral("About")},
        {QStringLiteral("raw_description"),
         QJsonObject{{QStringLiteral("text"), shortBio}, {QStringLiteral("facets"), QJsonArray{facet}}}},
        {QStringLiteral("location"), QStringLiteral("Earth")},
        {QStringLiteral("joined"), joined},
        {QStringLiteral("followers"), 30},
        {QStringLiteral("following"), 20},
        {QStringLiteral("statuses"), 10},
        {QStringLiteral("protected"), profile->isProtected},
        {QStringLiteral("verification"), QJsonObject{{QStringLiteral("verified"), true},
                                                     {QStringLiteral("type"), QStringLiteral("government")}}},
        {QStringLiteral("website"), QJsonObject{{QStringLiteral("url"), site}}},
        {QStringLiteral("banner_url"), banner},
        {QStringLiteral("avatar_url"), pictureOf(*profile, QStringLiteral("_normal"))}};
    return {.body = bytesOf({{QStringLiteral("code"), 200}, {QStringLiteral("user"), user}})};
}

Reply FakeX::pageReply(const QString &handle) const
{
    const Mode mode = modeOf(ProfileSource::Page);
    if (const std::optional<Reply> trouble = troubleOf(mode))
        return *trouble;
    const FakeProfile *const profile = find(handle);
    if (profile && profile->isSuspended)
        return htmlReply("<p>Account suspended</p><p>X suspends accounts which violate the X Rules</p>");
    if (!profile)
        return htmlReply("<p>This account doesn\xe2\x80\x99t exist</p>");
    if (mode == Mode::Changed || profile->isOdd)
        return htmlReply("<script>var shell = true;</script>");
    QJsonArray statistics;
    for (const auto &[name, number] :
         {std::pair("Follows", 30), std::pair("Friends", 20), std::pair("Tweets", 10)}) {
        statistics.append(QJsonObject{{QStringLiteral("name"), QString::fromLatin1(name)},
                                      {QStringLiteral("userInteractionCount"), number}});
    }
    const QJsonObject entity = {
        {QStringLiteral("additionalName"), profile->handle},
        {QStringLiteral("identifier"), profile->id},
        {QStringLiteral("name"), profile->name},
        {QStringLiteral("description"), FakeX::bio},
        {QStringLiteral("homeLocation"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Earth")}}},
        {QStringLiteral("image"),
         QJsonObject{{QStringLiteral("contentUrl"), pictureOf(*profile, QStringLiteral("_400x400"))}}},
        {QStringLiteral("interactionStatistic"), statistics}};
    const QJsonObject json = {{QStringLiteral("@type"), QStringLiteral("ProfilePage")},
                              {QStringLiteral("dateCreated"), QStringLiteral("2013-12-14T04:35:55.000Z")},
                              {QStringLiteral("mainEntity"), entity}};
    return htmlReply("<script type=\"application/ld+json\" nonce=\"x\">" + bytesOf(json) + "</script>");
}

Reply FakeX::timelineReply(const QString &handle) const
{
    const Mode mode = modeOf(ProfileSource::Timeline);
    if (const std::optional<Reply> trouble = troubleOf(mode))
        return *trouble;
    const FakeProfile *const profile = find(handle);
    const bool shown = profile && !profile->isSuspended && !profile->isProtected && profile->posts;
    QJsonArray entries;
    // The post of another account comes first, as after a repost.
    for (const FakeProfile &one : {FakeProfile{.handle = QStringLiteral("somebody_else")},
                                   shown ? *profile : FakeProfile{.handle = QStringLiteral("another")}}) {
        const QJsonObject user = {
            {QStringLiteral("id_str"), one.id},
            {QStringLiteral("screen_name"), one.handle},
            {QStringLiteral("name"), one.name},
            {QStringLiteral("description"), shortBio},
            {QStringLiteral("location"), QStringLiteral("Earth")},
            {QStringLiteral("created_at"), joined},
            {QStringLiteral("followers_count"), 30},
            {QStringLiteral("friends_count"), 20},
            {QStringLiteral("statuses_count"), 10},
            {QStringLiteral("verified"), false},
            {QStringLiteral("is_blue_verified"), true},
            {QStringLiteral("protected"), one.isProtected},
            {QStringLiteral("profile_image_url_https"), pictureOf(one, QStringLiteral("_normal"))},
            {QStringLiteral("url"), shortSite},
            {QStringLiteral("entities"), entities()},
            {QStringLiteral("verified_type"), QStringLiteral("Government")},
            {QStringLiteral("withheld_in_countries"), QJsonArray{QStringLiteral("DE"), QStringLiteral("FR")}},
            {QStringLiteral("profile_banner_url"), banner}};
        const QJsonObject tweet = {{QStringLiteral("user"), user}};
        entries.append(
            QJsonObject{{QStringLiteral("content"), QJsonObject{{QStringLiteral("tweet"), tweet}}}});
    }
    const QJsonObject timeline = {{QStringLiteral("entries"), entries}};
    const QJsonObject props =
        mode == Mode::Changed ? QJsonObject() : QJsonObject{{QStringLiteral("timeline"), timeline}};
    const QJsonObject json = {{QStringLiteral("props"), QJsonObject{{QStringLiteral("pageProps"), props}}}};
    return htmlReply(R"(<script id="__NEXT_DATA__" type="application/json">)" + bytesOf(json) + "</script>");
}

const FakeProfile *FakeX::find(const QString &handle) const
{
    if (handle.startsWith(u"id:")) {
        const auto found = std::ranges::find_if(
            m_profiles, [&handle](const auto &one) { return one.second.id == handle.mid(3); });
        return found == m_profiles.end() ? nullptr : &found->second;
    }
    const auto found = m_profiles.find(handle.toLower());
    return found == m_profiles.end() ? nullptr : &found->second;
}

QString FakeX::pictureOf(const FakeProfile &profile, const QString &suffix) const
{
    return m_http
        .url(QStringLiteral("/picture/%1/%2/face%3.gif").arg(profile.id).arg(profile.picture).arg(suffix))
        .toString();
}

Mode FakeX::modeOf(ProfileSource source) const
{
    const auto found = m_modes.find(source);
    return found == m_modes.end() ? Mode::Works : found->second;
}

} // namespace support
