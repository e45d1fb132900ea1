// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/x/apisource.h"

#include "core/boundedtext.h"
#include "core/messages/catalogue.h"
#include "social/refusal.h"
#include "social/x/fields.h"
#include "social/x/limits.h"
#include "social/x/singlelookup.h"

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
            .bio = bioIn(user.value(u"description")),
            .location = nameIn(user.value(u"location")),
            .joined = core::parseInstant(user.value(u"created_at").toString()),
            .followers = count(metrics[u"followers_count"]),
            .following = count(metrics[u"following_count"]),
            .posts = posts ? posts : count(metrics[u"tweet_count"]),
            .isVerified = flag(user.value(u"verified")),
            .isProtected = flag(user.value(u"protected")),
            .picture = webAddress(user.value(u"profile_image_url"))};
}

/// The meaning of the API's error about a handle.
Result<Finding> problem(const QJsonObject &error, const net::Response &response)
{
    const QString title = error.value(u"title").toString();
    const QString detail = error.value(u"detail").toString();
    if (title == u"Not Found Error")
        return Finding{ProfileSource::Api, Finding::Tells::Missing};
    if (detail.contains(u"suspended", Qt::CaseInsensitive))
        return Finding{ProfileSource::Api, Finding::Tells::Suspended};
    return core::fail(Error::Kind::BadAnswer, "x.no-profile", response.url.host(),
                      core::bounded(detail.isEmpty() ? title : detail, core::maxReasonLength));
}

Result<Finding> answerAbout(const Handle &handle, const QJsonArray &users, const QJsonArray &errors,
                            const net::Response &response)
{
    for (const QJsonValue user : users) {
        const Result<Handle> name = core::parseHandle(user[u"username"].toString());
        if (name && isAccount(handle, *name, accountNumber(user[u"id"])))
            return found(ProfileSource::Api, profileOfApi(user.toObject(), *name));
    }
    for (const QJsonValue error : errors) {
        const QString value = error[u"value"].toString();
        const Result<Handle> name = core::parseHandle(value);
        if (handle.isId() ? value == handle.id() : name && *name == handle)
            return problem(error.toObject(), response);
    }
    return changedLayout(response);
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
                       QStringLiteral("created_at,description,location,profile_image_url,protected,"
                                      "public_metrics,verified"));
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
    const QJsonArray errors = json.value(u"errors").toArray();
    const bool tells = response.status == 200 || (response.status == 404 && !errors.isEmpty());
    Source::Answers answers;
    answers.reserve(handles.size());
    for (const Handle &handle : handles) {
        answers.push_back(tells ? answerAbout(handle, users, errors, response)
                                : Result<Finding>(std::unexpected(refusalOfApi(response))));
    }
    return answers;
}

} // namespace social::x
