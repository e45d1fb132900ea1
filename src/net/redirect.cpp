// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/redirect.h"

#include "net/failure.h"
#include "net/publichost.h"

#include <QCoreApplication>

namespace net {

namespace {

int portOfAddress(const QUrl &url)
{
    return url.port(url.scheme() == QStringLiteral("https") ? 443 : 80);
}

core::Error badRedirect(const Request &request, const char *sentence)
{
    const QString text = QCoreApplication::translate("net", sentence).arg(request.url.host());
    return {core::Error::Kind::BadAnswer, text};
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
        return std::unexpected(badRedirect(
            request,
            QT_TRANSLATE_NOOP("net", "%1 sent us elsewhere without saying where. Try again later.")));

    Request next = request;
    next.url = request.url.resolved(location);
    next.url.setUserInfo(QString());
    next.url.setFragment(QString());
    if (!isWebAddress(next.url))
        return std::unexpected(badRedirect(
            request, QT_TRANSLATE_NOOP("net", "%1 sent us to an address that is not on the web.")));
    if (request.url.scheme() == QStringLiteral("https") && next.url.scheme() != QStringLiteral("https"))
        return std::unexpected(badRedirect(
            request,
            QT_TRANSLATE_NOOP("net", "%1 sent us to an address without encryption, which is not followed.")));
    if (request.hosts == Request::Hosts::Public && !isPublicHost(next.url))
        return std::unexpected(notPublic(next.url).error);
    if (sameOrigin(request.url, next.url))
        return next;
    if (!request.body.isEmpty())
        return std::unexpected(badRedirect(
            request,
            QT_TRANSLATE_NOOP("net", "%1 sent us to another host, to which the question is not carried.")));
    next.token = {};
    return next;
}

} // namespace net
