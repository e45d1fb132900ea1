// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/x/pagesource.h"

#include "social/refusal.h"
#include "social/x/fields.h"
#include "social/x/limits.h"
#include "social/x/scripts.h"
#include "social/x/singlelookup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace social::x {

namespace {

using core::Finding;
using core::ProfileSource;

/// The entity of the first ProfilePage that is described.
std::optional<QJsonObject> describedEntity(const QByteArray &page)
{
    for (const QByteArray &script : scriptsWith("application/ld+json", page)) {
        QJsonObject json = QJsonDocument::fromJson(script).object();
        if (json.value(u"@type").toString() == u"ProfilePage" && json.value(u"mainEntity").isObject())
            return json;
    }
    return std::nullopt;
}

/// A count by its name: "Follows", "Friends", "Tweets".
std::optional<qint64> statistic(const QJsonObject &entity, QStringView name)
{
    for (const QJsonValue one : entity.value(u"interactionStatistic").toArray()) {
        if (one[u"name"].toString() == name)
            return count(one[u"userInteractionCount"]);
    }
    return std::nullopt;
}

/// Whether the page says that the account does not exist, with either form of the apostrophe.
bool saysThatThereIsNone(const QByteArray &page)
{
    constexpr std::array sentences = {"This account doesn\xe2\x80\x99t exist", "This account doesn't exist",
                                      "This account doesn&#x27;t exist", "This account doesn&#39;t exist"};
    return std::ranges::any_of(sentences, [&page](const char *sentence) { return page.contains(sentence); });
}

} // namespace

PageSource::PageSource(net::Http &http, QUrl base)
    : m_http(http)
    , m_base(std::move(base))
{}

std::future<Source::Answers> PageSource::ask(const std::vector<core::Handle> &handles, std::stop_token stop)
{
    const core::Handle &handle = handles.front();
    const QUrlQuery query({{QStringLiteral("screen_name"), handle.text()}});
    const QUrl url = below(m_base, QStringLiteral("/intent/user"), query);
    return lookUpOne(m_http, singleRequest(url, net::Request::Content::Any), handle, readPage,
                     std::move(stop));
}

core::Result<Finding> readPage(const net::Response &response, const core::Handle &)
{
    if (response.status != 200 && response.status != 404)
        return std::unexpected(refusal(response));
    const std::optional<QJsonObject> page = describedEntity(response.body);
    if (!page && saysThatThereIsNone(response.body))
        return Finding{ProfileSource::Page, Finding::Tells::Missing};
    if (!page)
        return changedLayout(response);
    const QJsonObject entity = page->value(u"mainEntity").toObject();
    const core::Result<core::Handle> handle = core::parseHandle(entity.value(u"additionalName").toString());
    if (!handle)
        return changedLayout(response);
    return found(ProfileSource::Page, {.handle = *handle,
                                       .id = accountNumber(entity.value(u"identifier")),
                                       .name = nameIn(entity.value(u"name")),
                                       .bio = bioIn(entity.value(u"description")),
                                       .location = nameIn(entity.value(u"homeLocation")[u"name"]),
                                       .joined = core::parseInstant(page->value(u"dateCreated").toString()),
                                       .followers = statistic(entity, u"Follows"),
                                       .following = statistic(entity, u"Friends"),
                                       .posts = statistic(entity, u"Tweets"),
                                       .picture = webAddress(entity.value(u"image")[u"contentUrl"])});
}

} // namespace social::x
