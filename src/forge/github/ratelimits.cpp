// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/ratelimits.h"

#include <QJsonArray>
#include <QJsonObject>

namespace forge::github {

namespace {

std::optional<core::Instant> resetInHeader(const net::Response &response, core::Instant now)
{
    return net::instantInHeader(response, "x-ratelimit-reset", now);
}

/// Which limit the errors of a GraphQL answer report.
net::Limit limitInErrors(const QJsonDocument &json)
{
    for (const QJsonValue error : json.object().value(u"errors").toArray()) {
        if (error[u"message"].toString().contains(u"secondary rate limit"))
            return net::Limit::Secondary;
        if (error[u"type"].toString() == u"RATE_LIMITED")
            return net::Limit::Primary;
    }
    return net::Limit::None;
}

net::Refusal refusalIn(const net::Response &response, core::Instant now)
{
    const net::Limit inErrors = response.status == 200 ? limitInErrors(response.json) : net::Limit::None;
    if (response.status != 403 && response.status != 429 && inErrors == net::Limit::None)
        return {};
    net::Refusal refusal;
    refusal.wait = net::retryAfter(response, now);
    if (net::numberInHeader(response, "x-ratelimit-remaining") == 0)
        refusal.until = resetInHeader(response, now);

    if (inErrors != net::Limit::None) {
        refusal.limit = inErrors;
        return refusal;
    }
    const QByteArray message = response.body.toLower();
    const bool toldSecondary = message.contains("secondary rate limit");
    if (refusal.until && !toldSecondary)
        refusal.limit = net::Limit::Primary;
    else if (toldSecondary || refusal.wait || response.status == 429 ||
             message.contains("rate limit exceeded"))
        refusal.limit = net::Limit::Secondary;
    return refusal;
}

std::optional<core::Quota> quotaIn(const net::Response &response, core::Quota::Resource asked,
                                   core::Instant now)
{
    const std::optional<qint64> limit = net::numberInHeader(response, "x-ratelimit-limit");
    const std::optional<qint64> remaining = net::numberInHeader(response, "x-ratelimit-remaining");
    const std::optional<core::Instant> reset = resetInHeader(response, now);
    if (!limit || !remaining || !reset)
        return std::nullopt;
    core::Quota quota{static_cast<int>(*limit), static_cast<int>(*remaining), *reset, asked};
    const QByteArray resource = response.headers.value("x-ratelimit-resource");
    if (resource == "core")
        quota.resource = core::Quota::Resource::Rest;
    else if (resource == "graphql")
        quota.resource = core::Quota::Resource::GraphQl;
    else if (!resource.isEmpty())
        return std::nullopt;
    return quota;
}

} // namespace

net::LimitReport rateLimits(const net::Response &response, core::Quota::Resource asked, core::Instant now)
{
    return {refusalIn(response, now), quotaIn(response, asked, now)};
}

} // namespace forge::github
