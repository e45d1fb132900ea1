// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/tokenreport.h"

#include "core/boundedtext.h"
#include "core/messages/catalogue.h"
#include "forge/github/address.h"
#include "forge/github/ratelimits.h"
#include "forge/github/refusal.h"
#include "forge/github/restrequest.h"

#include <QJsonObject>

namespace forge::github {

namespace {

using core::Error;

/// All of GitHub's scopes together have 600 characters.
constexpr qsizetype maxScopesLength = 4'096;

std::optional<QStringList> scopesIn(const net::Response &response)
{
    const auto header = response.headers.constFind("x-oauth-scopes");
    if (header == response.headers.constEnd())
        return std::nullopt;
    QStringList scopes;
    for (const QByteArray &scope : header->left(maxScopesLength).split(',')) {
        if (const QByteArray name = scope.trimmed(); !name.isEmpty())
            scopes << QString::fromLatin1(name);
    }
    return scopes;
}

/// "2027-03-01 12:00:00 UTC", or with an offset, "2027-03-01 12:00:00 +0100": similar to ISO 8601.
std::optional<core::Instant> expirationIn(const net::Response &response)
{
    const QString header =
        QString::fromLatin1(response.headers.value("github-authentication-token-expiration"));
    const QStringList parts = header.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() != 3)
        return std::nullopt;
    const QString offset = parts[2] == u"UTC" ? QStringLiteral("Z") : parts[2];
    return core::parseInstant(QString(parts[0] + u'T' + parts[1] + offset));
}

std::unexpected<Error> usedUp(const net::Refusal &refusal, core::Instant now)
{
    Error error = core::error(Error::Kind::Limited, "github.quota-used-up");
    if (refusal.until)
        error.retryAt = refusal.until;
    else if (refusal.wait)
        error.retryAt = now + *refusal.wait;
    return std::unexpected(error);
}

} // namespace

core::Result<core::TokenReport> reportOnToken(net::Http &http, const QUrl &base, const net::Token &token,
                                              core::Instant now, std::stop_token stop)
{
    const net::Request request = restRequest(addressBelow(base, "/user"), token);
    const core::Result<net::Response> response = http.get(request, std::move(stop)).get();
    return response ? parseTokenReport(*response, now)
                    : core::Result<core::TokenReport>(std::unexpected(response.error()));
}

core::Result<core::TokenReport> parseTokenReport(const net::Response &response, core::Instant now)
{
    const net::LimitReport limits = rateLimits(response, core::Quota::Resource::Rest, now);
    if (limits.refusal.limit != net::Limit::None)
        return usedUp(limits.refusal, now);
    if (response.status == 401)
        return std::unexpected(refusal({}, response.status, response.body));
    if (response.status != 200)
        return core::fail(Error::Kind::BadAnswer, "github.token-status", QString::number(response.status));
    const QJsonObject user = response.json.object();
    core::TokenReport report{.login = core::identifier(user.value(u"login").toString()),
                             .name = core::bounded(user.value(u"name").toString(), core::maxNameLength)};
    if (report.login.isEmpty())
        return core::fail(Error::Kind::BadAnswer, "github.token-without-account");
    report.scopes = scopesIn(response);
    report.quota = limits.quota;
    report.expires = expirationIn(response);
    return report;
}

} // namespace forge::github
