// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/limits.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

namespace net {

namespace {

std::optional<qint64> numberInHeader(const Response &response, const QByteArray &name)
{
    bool read = false;
    const qint64 number = response.headers.value(name).trimmed().toLongLong(&read);
    return read && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<core::Instant> resetInHeader(const Response &response)
{
    const std::optional<qint64> reset = numberInHeader(response, "x-ratelimit-reset");
    if (!reset)
        return std::nullopt;
    return core::Instant(std::chrono::seconds(*reset));
}

/// `retry-after` is a number of seconds, or a date (RFC 9110).
std::optional<std::chrono::seconds> retryAfterHeader(const Response &response, core::Instant now)
{
    if (const std::optional<qint64> seconds = numberInHeader(response, "retry-after"))
        return std::chrono::seconds(*seconds);
    const QString text = QString::fromLatin1(response.headers.value("retry-after"));
    QDateTime date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeZone(QTimeZone::utc());
    if (!date.isValid())
        return std::nullopt;
    const core::Instant at = core::Instant(std::chrono::seconds(date.toSecsSinceEpoch()));
    return std::max(at - now, std::chrono::seconds(0));
}

/// Which limit the errors of a GraphQL answer tell of.
Limit limitInErrors(const QByteArray &body)
{
    if (!body.contains("RATE_LIMITED") && !body.contains("secondary rate limit"))
        return Limit::None;
    for (const QJsonValue error : QJsonDocument::fromJson(body).object().value(u"errors").toArray()) {
        if (error[u"message"].toString().contains(u"secondary rate limit"))
            return Limit::Secondary;
        if (error[u"type"].toString() == u"RATE_LIMITED")
            return Limit::Primary;
    }
    return Limit::None;
}

} // namespace

Refusal refusalIn(const Response &response, core::Instant now)
{
    const Limit inErrors = response.status == 200 ? limitInErrors(response.body) : Limit::None;
    if (response.status != 403 && response.status != 429 && inErrors == Limit::None)
        return {};
    Refusal refusal;
    refusal.wait = retryAfterHeader(response, now);
    if (numberInHeader(response, "x-ratelimit-remaining") == 0)
        refusal.until = resetInHeader(response);

    if (inErrors != Limit::None) {
        refusal.limit = inErrors;
        return refusal;
    }
    const QByteArray message = response.body.toLower();
    const bool toldSecondary = message.contains("secondary rate limit");
    if (refusal.until && !toldSecondary)
        refusal.limit = Limit::Primary;
    else if (toldSecondary || refusal.wait || response.status == 429 ||
             message.contains("rate limit exceeded"))
        refusal.limit = Limit::Secondary;
    return refusal;
}

std::optional<core::Quota> quotaIn(const Response &response, core::Quota::Resource asked)
{
    const std::optional<qint64> limit = numberInHeader(response, "x-ratelimit-limit");
    const std::optional<qint64> remaining = numberInHeader(response, "x-ratelimit-remaining");
    const std::optional<core::Instant> reset = resetInHeader(response);
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

core::Quota laterQuota(const std::optional<core::Quota> &known, const core::Quota &heard, core::Instant now)
{
    if (!known || known->resetsAt <= now || heard.resetsAt > known->resetsAt)
        return heard;
    if (heard.resetsAt < known->resetsAt || heard.remaining > known->remaining)
        return *known;
    return heard;
}

} // namespace net
