// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/refusal.h"

#include "core/messages/catalogue.h"
#include "net/limits.h"

namespace social {

namespace {

using Kind = core::Error::Kind;

} // namespace

core::Error refusal(const net::Response &response, core::Instant now, std::optional<core::Instant> reset,
                    const QString &words)
{
    const QString host = response.url.host();
    const QString status = QString::number(response.status);
    const std::optional<std::chrono::seconds> wait = net::retryAfter(response, now);
    const std::optional<core::Instant> told = wait ? std::optional(now + *wait) : std::nullopt;
    switch (response.status) {
    case 401:
    case 402:
    case 403:
        return {Kind::Forbidden,
                words.isEmpty() ? core::message("x.forbidden", host, status)
                                : core::message("x.forbidden-because", host, status, words),
                told};
    case 429:
        return {Kind::Limited,
                words.isEmpty() ? core::message("x.limited", host)
                                : core::message("x.limited-because", host, words),
                told ? told : reset};
    default:
        return {Kind::BadAnswer, core::message("x.unexpected-status", host, status), told};
    }
}

std::unexpected<core::Error> changedLayout(const net::Response &response)
{
    return core::fail(Kind::BadAnswer, "x.changed-layout", response.url.host());
}

} // namespace social
