// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/refusal.h"

#include <QCoreApplication>

namespace social {

namespace {

using Kind = core::Error::Kind;

} // namespace

core::Error refusal(const net::Response &response, std::optional<core::Instant> retryAt)
{
    const QString host = response.url.host();
    switch (response.status) {
    case 401:
    case 402:
    case 403:
        return {Kind::Forbidden,
                QCoreApplication::translate("x", "%1 does not let us look profiles up (HTTP %2).")
                    .arg(host)
                    .arg(response.status)};
    case 429:
        return {Kind::Limited,
                QCoreApplication::translate("x", "%1 was asked too often. Try again later.").arg(host),
                retryAt};
    default:
        return {Kind::BadAnswer,
                QCoreApplication::translate("x", "%1 answers with HTTP %2, which tells nothing.")
                    .arg(host)
                    .arg(response.status)};
    }
}

std::unexpected<core::Error> changedLayout(const net::Response &response)
{
    return std::unexpected(core::Error{
        Kind::BadAnswer,
        QCoreApplication::translate("x", "%1 answers in a way that this version of Newfaces does not read: "
                                         "its layout has changed.")
            .arg(response.url.host())});
}

} // namespace social
