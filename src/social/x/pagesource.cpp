// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/x/pagesource.h"

#include "social/refusal.h"
#include "social/singlelookup.h"
#include "social/x/fields.h"
#include "social/x/limits.h"
#include "social/x/schemaorg.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <span>

namespace social::x {

namespace {

using core::Finding;
using core::ProfileSource;

/// A count by its name: "Follows", "Friends", "Tweets".
std::optional<qint64> statistic(const QJsonObject &entity, QStringView name)
{
    for (const QJsonValue one : entity.value(u"interactionStatistic").toArray()) {
        if (one[u"name"].toString() == name)
            return count(one[u"userInteractionCount"]);
    }
    return std::nullopt;
}

bool hasOneOf(const QByteArray &page, std::span<const char *const> sentences)
{
    return std::ranges::any_of(sentences, [&page](const char *sentence) { return page.contains(sentence); });
}

/// What a page without a profile says about the account, with either form of the apostrophe; nothing when it
/// is neither, or both.
std::optional<Finding::Tells> saidInWords(const QByteArray &page)
{
    constexpr std::array missing = {"This account doesn\xe2\x80\x99t exist", "This account doesn't exist",
                                    "This account doesn&#x27;t exist", "This account doesn&#39;t exist"};
    constexpr std::array suspended = {"Account suspended", "X suspends accounts which violate",
                                      "This account has been suspended", "This account is suspended"};
    const bool isMissing = hasOneOf(page, missing);
    if (isMissing == hasOneOf(page, suspended))
        return std::nullopt;
    return isMissing ? Finding::Tells::Missing : Finding::Tells::Suspended;
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
    const std::optional<DescribedProfile> described = describedProfile(response.body);
    if (!described) {
        const std::optional<Finding::Tells> said = saidInWords(response.body);
        return said ? core::Result<Finding>(Finding{ProfileSource::Page, *said}) : changedLayout(response);
    }
    const QJsonObject &entity = described->entity;
    const core::Result<core::Handle> handle = core::parseHandle(entity.value(u"additionalName").toString());
    if (!handle)
        return changedLayout(response);
    return found(ProfileSource::Page,
                 {.handle = *handle,
                  .id = accountNumber(entity.value(u"identifier")),
                  .name = nameIn(displayedName(entity)),
                  .bio = bioIn(entity.value(u"description")),
                  .location = nameIn(entity.value(u"homeLocation")[u"name"]),
                  .joined = core::parseInstant(described->page.value(u"dateCreated").toString()),
                  .followers = statistic(entity, u"Follows"),
                  .following = statistic(entity, u"Friends"),
                  .posts = statistic(entity, u"Tweets"),
                  .picture = webAddress(entity.value(u"image")[u"contentUrl"])});
}

} // namespace social::x
