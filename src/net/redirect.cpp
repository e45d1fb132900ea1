// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/redirect.h"

#include "core/messages/catalogue.h"
#include "net/failure.h"
#include "net/publichost.h"

namespace net {

namespace {

int portOfAddress(const QUrl &url)
{
    return url.port(url.scheme() == QStringLiteral("https") ? 443 : 80);
}

std::unexpected<core::Error> badRedirect(core::Code<1> code, const Request &request)
{
    return core::fail(core::Error::Kind::BadAnswer, code, request.url.host());
}

} // namespace

bool isWebAddress(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.isValid() && !url.host().isEmpty() &&
           (scheme == QStringLiteral("http") || scheme == QStringLiteral("https"));
}

QString originOf(const QUrl &url)
{
    return url.scheme() + QStringLiteral("://") + url.host() + u':' + QString::number(portOfAddress(url));
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return originOf(a) == originOf(b);
}

bool isRedirect(const Response &response)
{
    return response.status == 301 || response.status == 302 || response.status == 307 ||
           response.status == 308;
}

core::Result<Request> redirected(const Request &request, const Response &response)
{
    const QUrl location = QUrl::fromEncoded(response.headers.value("location"), QUrl::StrictMode);
    if (!location.isValid() || location.isEmpty())
        return badRedirect("net.redirect-without-address", request);

    Request next = request;
    next.url = request.url.resolved(location);
    next.url.setUserInfo(QString());
    next.url.setFragment(QString());
    if (!isWebAddress(next.url))
        return badRedirect("net.redirect-off-the-web", request);
    if (request.url.scheme() == QStringLiteral("https") && next.url.scheme() != QStringLiteral("https"))
        return badRedirect("net.redirect-insecure", request);
    if (request.hosts == Request::Hosts::Public && !isPublicHost(next.url))
        return std::unexpected(notPublic(next.url).error);
    if (sameOrigin(request.url, next.url))
        return next;
    if (!request.body.isEmpty())
        return badRedirect("net.redirect-other-host", request);
    next.token = {};
    return next;
}

} // namespace net
