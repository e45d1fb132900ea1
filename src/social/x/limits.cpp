// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/x/limits.h"

#include "core/boundedtext.h"
#include "net/limits.h"
#include "social/refusal.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace social::x {

namespace {

/// Errors of the API take a few hundred bytes.
constexpr qsizetype maxErrorBytes = qsizetype(64) * 1024;

/// What the API says in its problem document (RFC 9457): "Your enrolled account […] does not have any credits
/// to fulfill this request." Nothing where it only repeats the status, which it does under "about:blank".
QString wordsOfX(const net::Response &response)
{
    if (response.body.size() > maxErrorBytes)
        return {};
    const QJsonObject problem = QJsonDocument::fromJson(response.body).object();
    const QString detail = problem.value(u"detail").toString();
    if (problem.value(u"type").toString() == u"about:blank" && response.status != 402)
        return {};
    return core::shortReason(detail.isEmpty() ? problem.value(u"title").toString() : detail);
}

/// When the limit that is used up ends: the day's, if that is the one.
std::optional<core::Instant> resetOf(const net::Response &response, core::Instant now)
{
    std::optional<core::Instant> latest;
    const auto take = [&](const QByteArray &name) {
        const std::optional<core::Instant> reset = net::instantInHeader(response, name + "-reset", now);
        if (reset > core::Instant() && (!latest || *reset > *latest))
            latest = reset;
    };
    take("x-rate-limit");
    for (const QByteArray name : {"x-app-limit-24hour", "x-user-limit-24hour"}) {
        if (net::numberInHeader(response, name + "-remaining") == 0)
            take(name);
    }
    return latest;
}

} // namespace

core::Error refusal(const net::Response &response)
{
    const core::Instant now = core::now();
    return social::refusal(response, now, resetOf(response, now), wordsOfX(response));
}

} // namespace social::x
