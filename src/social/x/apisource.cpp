// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/x/apisource.h"

#include "core/messages/catalogue.h"
#include "social/refusal.h"
#include "social/singlelookup.h"
#include "social/x/apiproblem.h"
#include "social/x/fields.h"
#include "social/x/limits.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace social::x {

namespace {

using core::Error;
using core::Finding;
using core::Handle;
using core::ProfileSource;
using core::Result;

core::Profile profileOfApi(const QJsonObject &user, const Handle &handle)
{
    const QJsonValue metrics = user.value(u"public_metrics");
    // Newer answers call them posts.
    const std::optional<qint64> posts = count(metrics[u"post_count"]);
    return {.handle = handle,
            .id = accountNumber(user.value(u"id")),
            .name = nameIn(user.value(u"name")),
            .bio = expandedBio(user),
            .location = nameIn(user.value(u"location")),
            .joined = core::parseInstant(user.value(u"created_at").toString()),
            .followers = count(metrics[u"followers_count"]),
            .following = count(metrics[u"following_count"]),
            .posts = posts ? posts : count(metrics[u"tweet_count"]),
            .isVerified = flag(user.value(u"verified")),
            .isProtected = flag(user.value(u"protected")),
            .picture = webAddress(user.value(u"profile_image_url")),
            .website = expandedSite(user),
            .verification = verificationIn(user.value(u"verified_type")),
            .withheldIn = countriesIn(user.value(u"withheld")[u"country_codes"]).value_or(QStringList()),
            .banner = webAddress(user.value(u"profile_banner_url"))};
}

/// The profile of a handle, if it is among those of the answer.
std::optional<Finding> foundIn(const QJsonArray &users, const Handle &handle)
{
    for (const QJsonValue user : users) {
        const Result<Handle> name = core::parseHandle(user[u"username"].toString());
        if (name && isAccount(handle, *name, accountNumber(user[u"id"])))
            return found(ProfileSource::Api, profileOfApi(user.toObject(), *name));
    }
    return std::nullopt;
}

bool tellsOfAnybody(const QJsonArray &users)
{
    return std::ranges::any_of(users, [](const QJsonValue &user) {
        return core::parseHandle(user[u"username"].toString()).has_value();
    });
}

Error refusalOfApi(const net::Response &response)
{
    return response.status == 401 ? core::error(Error::Kind::Unauthorized, "x.token-refused")
                                  : refusal(response);
}

} // namespace

ApiSource::ApiSource(net::Http &http, QUrl base, const net::Token &token)
    : m_http(http)
    , m_base(std::move(base))
    , m_token(token)
{}

std::future<Source::Answers> ApiSource::ask(const std::vector<Handle> &handles, std::stop_token stop)
{
    QUrlQuery query;
    const bool byId = handles.front().isId();
    QString path = byId ? QStringLiteral("/2/users") : QStringLiteral("/2/users/by");
    QStringList names;
    for (const Handle &one : handles)
        names.append(byId ? one.id() : one.text());
    if (names.size() == 1)
        path += (byId ? QStringLiteral("/") : QStringLiteral("/username/")) + names.front();
    else
        query.addQueryItem(byId ? QStringLiteral("ids") : QStringLiteral("usernames"), names.join(u','));
    query.addQueryItem(QStringLiteral("user.fields"),
                       QStringLiteral("created_at,description,entities,location,profile_banner_url,"
                                      "profile_image_url,protected,public_metrics,url,verified,"
                                      "verified_type,withheld"));
    net::Request request = singleRequest(below(m_base, path, query), net::Request::Content::Json);
    request.token = m_token;
    auto sent = m_http.get(request, std::move(stop));
    const auto take = [handles](std::future<Result<net::Response>> pending) {
        const Result<net::Response> response = pending.get();
        return response ? readApi(*response, handles)
                        : Answers(handles.size(), std::unexpected(response.error()));
    };
    return std::async(std::launch::deferred, take, std::move(sent));
}

Source::Answers readApi(const net::Response &response, const std::vector<Handle> &handles)
{
    const QJsonObject json = response.json.object();
    const QJsonValue data = json.value(u"data");
    const QJsonArray users = data.isObject() ? QJsonArray{data} : data.toArray();
    const std::vector<ApiProblem> problems = problemsIn(json);
    const bool tells = response.status == 200 || (response.status == 404 && !problems.empty());
    if (!tells)
        return Source::Answers(handles.size(), std::unexpected(refusalOfApi(response)));
    Source::Answers answers(handles.size(), changedLayout(response));
    std::vector<Handle> open;
    open.reserve(handles.size());
    for (std::size_t i = 0; i < handles.size(); ++i) {
        if (std::optional<Finding> profile = foundIn(users, handles[i]))
            answers[i] = std::move(*profile);
        else
            open.push_back(handles[i]);
    }
    const std::vector<std::optional<Finding>> findings = findingsIn(problems, open, response);
    // Where the answer tells of other handles, its layout is known.
    const bool isReadable = open.size() < handles.size() ||
                            std::ranges::any_of(findings, &std::optional<Finding>::has_value) ||
                            tellsOfAnybody(users);
    std::size_t next = 0;
    for (Result<Finding> &answer : answers) {
        if (answer)
            continue;
        if (const std::optional<Finding> &finding = findings[next++])
            answer = *finding;
        else if (isReadable)
            answer = cannotTell(ProfileSource::Api, core::message("x.says-nothing", response.url.host()));
    }
    return answers;
}

} // namespace social::x
