// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/restcall.h"

#include "core/messages/catalogue.h"
#include "forge/github/address.h"
#include "forge/github/ratelimits.h"
#include "forge/github/refusal.h"
#include "forge/github/restrequest.h"
#include "net/redirect.h"

namespace forge::github {

using core::Result;

PendingAnswer RestCall::get(const QByteArray &path) const
{
    return getAt(addressBelow(base, path));
}

PendingAnswer RestCall::getAt(const QUrl &url) const
{
    net::Request request = restRequest(url, token);
    request.rateLimits = rateLimits;
    return http.get(request, stop);
}

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray repositoryPath(const core::Lookup &lookup)
{
    return "/repos/" + encoded(lookup.owner) + '/' + encoded(lookup.repository);
}

Result<net::Response> granted(PendingAnswer pending, const core::Lookup &about, int also)
{
    Result<net::Response> answer = pending.get();
    if (answer && answer->status != 200 && answer->status != also)
        return std::unexpected(refusal(about, answer->status, answer->body));
    return answer;
}

std::unexpected<core::Error> otherHost(const core::Lookup &about, const QUrl &address)
{
    return core::fail(core::Error::Kind::BadAnswer, "github.other-host", about.toString(), address.host());
}

Result<LinkedPages> pagesIn(const net::Response &answer, const core::Lookup &about, const QUrl &base,
                            int asked)
{
    LinkedPages linked = linkedPages(answer.headers.value("link"), asked);
    if (linked.next.isEmpty())
        return linked;
    const QUrl next = answer.url.resolved(QUrl(linked.next)).adjusted(QUrl::RemoveUserInfo);
    if (!net::sameOrigin(next, base))
        return otherHost(about, next);
    linked.next = QString::fromLatin1(next.toEncoded(QUrl::RemoveFragment));
    return linked;
}

} // namespace forge::github
