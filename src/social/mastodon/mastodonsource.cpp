// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/mastodon/mastodonsource.h"

#include "core/messages/catalogue.h"
#include "net/limits.h"
#include "social/fields.h"
#include "social/mastodon/plaintext.h"
#include "social/refusal.h"
#include "social/singlelookup.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace social::mastodon {

namespace {

using core::Finding;
using core::Handle;
using core::ProfileSource;
using core::Result;
using Tells = Finding::Tells;

/// An account in an answer. The server that answers leaves itself out of `acct`.
Handle handleIn(const QJsonValue &account, const QString &server)
{
    const QString name = account[u"acct"].toString();
    const QString address = name.contains(u'@') ? name : QString(name + u'@' + server);
    return core::parseHandle(u'@' + address).value_or(Handle());
}

/// Servers show this file for accounts without a picture of their own.
QUrl ownPicture(const QJsonValue &value)
{
    const QUrl picture = webAddress(value);
    return picture.fileName() == u"missing.png" ? QUrl() : picture;
}

/// The first link of the account that its server has checked to lead back to the account.
QUrl verifiedSite(const QJsonValue &fields)
{
    for (const QJsonValue field : fields.toArray()) {
        if (!field[u"verified_at"].toString().isEmpty())
            return firstLink(field[u"value"].toString());
    }
    return {};
}

/// ISO 8601 ("Rate limits" in Mastodon's documentation).
std::optional<core::Instant> resetIn(const net::Response &response, core::Instant now)
{
    const auto reset = core::parseInstant(QString::fromLatin1(response.headers.value("x-ratelimit-reset")));
    return reset ? std::optional(std::min(*reset, now + net::maxWait)) : std::nullopt;
}

Result<Finding> readRefused(const net::Response &response)
{
    const QString host = response.url.host();
    if (response.status == 401)
        return core::fail(core::Error::Kind::Forbidden, "mastodon.closed", host);
    // What other programs answer for unknown paths has more fields.
    const bool isOfMastodon = response.json[u"error"].isString() && response.json.object().size() == 1;
    if (response.status == 404 && !isOfMastodon)
        return core::fail(core::Error::Kind::BadAnswer, "mastodon.no-server", host);
    if (response.status == 404)
        return Finding{ProfileSource::Mastodon, Tells::Missing};
    if (response.status == 410)
        return Finding{ProfileSource::Mastodon, Tells::Suspended};
    const core::Instant now = core::now();
    return std::unexpected(refusal(response, now, resetIn(response, now)));
}

} // namespace

MastodonSource::MastodonSource(net::Http &http, QUrl proxy)
    : m_http(http)
    , m_proxy(std::move(proxy))
{}

QString MastodonSource::serverOf(const Handle &handle) const
{
    return m_proxy.isEmpty() ? handle.server() : QString();
}

/// Each host still gets at most social::requestsAtOnce.
int MastodonSource::requestsAhead() const
{
    return m_proxy.isEmpty() ? 2 * requestsAtOnce : requestsAtOnce;
}

std::future<Source::Answers> MastodonSource::ask(const std::vector<Handle> &handles, std::stop_token stop)
{
    const Handle &handle = handles.front();
    QUrl server = m_proxy;
    QString name = handle.localName();
    if (m_proxy.isEmpty()) {
        server.setScheme(QStringLiteral("https"));
        server.setHost(handle.server());
    } else {
        name += u'@' + handle.server();
    }
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("acct"), name);
    net::Request request = singleRequest(below(server, QStringLiteral("/api/v1/accounts/lookup"), query),
                                         net::Request::Content::Json);
    if (m_proxy.isEmpty()) {
        request.hosts = net::Request::Hosts::Public;
        request.tries = 1; // a list may name many servers that are gone
    }
    return lookUpOne(m_http, request, handle, readAccount, std::move(stop));
}

Result<Finding> readAccount(const net::Response &response, const Handle &asked)
{
    if (response.status != 200)
        return readRefused(response);
    const QJsonObject account = response.json.object();
    const Handle handle = handleIn(account, asked.server());
    if (handle.isNone())
        return changedLayout(response);
    if (account.value(u"suspended").toBool())
        return Finding{ProfileSource::Mastodon, Tells::Suspended};
    const QJsonValue moved = account.value(u"moved");
    // A server that answers for others leaves out its own name, which only the address of the page tells.
    const QString movedServer = response.url.host() == asked.server()
                                    ? asked.server()
                                    : webAddress(moved[u"url"]).host(QUrl::FullyEncoded);
    return found(ProfileSource::Mastodon,
                 {.handle = handle,
                  .id = handle.key(),
                  .name = nameIn(account.value(u"display_name")),
                  .bio = plainText(account.value(u"note").toString()),
                  .joined = core::parseInstant(account.value(u"created_at").toString()),
                  .followers = count(account.value(u"followers_count")),
                  .following = count(account.value(u"following_count")),
                  .posts = count(account.value(u"statuses_count")),
                  .picture = ownPicture(account.value(u"avatar")),
                  .website = verifiedSite(account.value(u"fields")),
                  .banner = ownPicture(account.value(u"header")),
                  .movedTo = moved.isObject() ? handleIn(moved, movedServer) : Handle()});
}

} // namespace social::mastodon
