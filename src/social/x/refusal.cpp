// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/x/refusal.h"

#include "core/messages/catalogue.h"

namespace social::x {

namespace {

using Kind = core::Error::Kind;

std::optional<core::Instant> resetTime(const net::Response &response)
{
    bool read = false;
    const qint64 reset = response.headers.value("x-rate-limit-reset").trimmed().toLongLong(&read);
    if (read && reset > 0)
        return core::Instant(std::chrono::seconds(reset));
    return std::nullopt;
}

} // namespace

core::Error refusal(const net::Response &response)
{
    const QString host = response.url.host();
    const QString status = QString::number(response.status);
    switch (response.status) {
    case 401:
    case 402:
    case 403:
        return core::error(Kind::Forbidden, "x.forbidden", host, status);
    case 429:
        return {Kind::Limited, core::message("x.limited", host), resetTime(response)};
    default:
        return core::error(Kind::BadAnswer, "x.unexpected-status", host, status);
    }
}

std::unexpected<core::Error> changedLayout(const net::Response &response)
{
    return core::fail(Kind::BadAnswer, "x.changed-layout", response.url.host());
}

} // namespace social::x
