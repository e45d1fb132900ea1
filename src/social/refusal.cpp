// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/refusal.h"

#include "core/messages/catalogue.h"

namespace social {

namespace {

using Kind = core::Error::Kind;

} // namespace

core::Error refusal(const net::Response &response, std::optional<core::Instant> retryAt)
{
    const QString host = response.url.host();
    const QString status = QString::number(response.status);
    switch (response.status) {
    case 401:
    case 402:
    case 403:
        return core::error(Kind::Forbidden, "x.forbidden", host, status);
    case 429:
        return {Kind::Limited, core::message("x.limited", host), retryAt};
    default:
        return core::error(Kind::BadAnswer, "x.unexpected-status", host, status);
    }
}

std::unexpected<core::Error> changedLayout(const net::Response &response)
{
    return core::fail(Kind::BadAnswer, "x.changed-layout", response.url.host());
}

} // namespace social
