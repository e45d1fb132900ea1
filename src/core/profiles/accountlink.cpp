// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/accountlink.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Sites with the paths of x.com.
constexpr std::array<QStringView, 2> sitesOfX = {u"x.com", u"twitter.com"};
constexpr std::array<QStringView, 9> mirrorsOfX = {u"fxtwitter.com", u"fixupx.com", u"twittpr.com",
                                                   u"vxtwitter.com", u"fixvx.com",  u"twitterez.com",
                                                   u"xcancel.com",   u"twiiit.com", u"lightbrd.com"};
constexpr std::array<QStringView, 3> deviceHosts = {u"www.", u"mobile.", u"m."};
/// FxTwitter shows a post in another way under each of them.
constexpr std::array<QStringView, 5> mirrorHosts = {u"d.", u"dl.", u"g.", u"t.", u"i."};

constexpr std::array<QStringView, 8> sitesOfBluesky = {u"bsky.app",  u"main.bsky.dev",     u"deer.social",
                                                       u"bskyx.app", u"fxbsky.app",        u"vxbsky.app",
                                                       u"bskye.app", u"blacksky.community"};
/// Other sites with profiles under "/@name".
constexpr std::array<QStringView, 6> sitesUnlikeMastodon = {u"youtube.com", u"tiktok.com",  u"medium.com",
                                                            u"threads.net", u"threads.com", u"substack.com"};

template<std::size_t size>
bool contains(const std::array<QStringView, size> &all, const QString &one)
{
    return std::ranges::find(all, QStringView(one)) != all.end();
}

template<std::size_t size>
QString withoutPrefix(const std::array<QStringView, size> &prefixes, const QString &host)
{
    for (const QStringView prefix : prefixes) {
        if (host.startsWith(prefix))
            return host.mid(prefix.size());
    }
    return host;
}

bool showsX(const QUrl &link)
{
    const QString host = withoutPrefix(deviceHosts, link.host().toLower());
    return contains(sitesOfX, host) || contains(mirrorsOfX, withoutPrefix(mirrorHosts, host)) ||
           host.startsWith(u"nitter."); // everybody can run one
}

/// X's addresses once had the path behind "#!".
QStringList pathOnX(const QUrl &link)
{
    QString path = link.path();
    const QString fragment = link.fragment();
    if (path.size() <= 1 && fragment.startsWith(u'!'))
        path = fragment.mid(1).section(u'?', 0, 0);
    return path.split(u'/', Qt::SkipEmptyParts);
}

LinkedAccount accountOnX(const QUrl &link)
{
    const QStringList parts = pathOnX(link);
    const QString first = parts.value(0);
    if (first == u"i" && parts.value(1) == u"user")
        return {.name = parts.value(2), .isId = true};
    if (first == u"intent") {
        const QUrlQuery query(link);
        const QString name = query.queryItemValue(QStringLiteral("screen_name"), QUrl::FullyDecoded);
        if (!name.isEmpty())
            return {.name = name};
        return {.name = query.queryItemValue(QStringLiteral("user_id")), .isId = true};
    }
    // On Nitter, /pic and /video are followed by an address.
    if ((first == u"pic" || first == u"video") && parts.size() > 1)
        return {};
    return {.name = first.startsWith(u'@') ? first.mid(1) : first};
}

LinkedAccount accountOnBluesky(QString name)
{
    if (name.startsWith(u'@'))
        name.remove(0, 1);
    const bool isDid = name.startsWith(u"did:");
    return {Network::Bluesky, name, isDid};
}

/// `/@name`, `/@name@server`, the account as an actor of ActivityPub (`/users/name`), and the first two below
/// the pages of Mastodon's own user interface.
std::optional<LinkedAccount> accountOnMastodon(const QUrl &link, const QStringList &parts)
{
    const bool hasPage = parts.value(0) == u"web" || parts.value(0) == u"deck";
    const bool isActor = parts.value(0) == u"users" && parts.size() == 2;
    const QString name = isActor ? QString(u'@' + parts.value(1)) : parts.value(hasPage ? 1 : 0);
    const QString host = withoutPrefix(deviceHosts, link.host().toLower());
    if (!name.startsWith(u'@') || contains(sitesUnlikeMastodon, host))
        return std::nullopt;
    const bool hasServer = name.indexOf(u'@', 1) > 0;
    return LinkedAccount{Network::Mastodon,
                         hasServer ? name : QString(name + u'@' + link.host(QUrl::FullyEncoded))};
}

} // namespace

bool isLink(const QString &text)
{
    // Nothing is tried twice.
    static const QRegularExpression link(
        QStringLiteral("\\A(?:[a-z]++://|[^/@\\s.]++\\.[^/@\\s]++(?:/|\\z))"),
        QRegularExpression::CaseInsensitiveOption);
    return (text.contains(u'.') || text.contains(u':')) && link.match(text).hasMatch();
}

std::optional<LinkedAccount> accountIn(const QString &text)
{
    // What follows may be a DID, whose colons no host can have.
    constexpr QStringView scheme = u"at://";
    if (text.startsWith(scheme, Qt::CaseInsensitive))
        return accountOnBluesky(text.mid(scheme.size()).section(u'/', 0, 0));
    const bool hasScheme = text.section(u'/', 0, 0).endsWith(u':');
    const QUrl link(hasScheme ? text : QString(QStringLiteral("https://") + text));
    const bool isWeb = link.scheme() == u"https" || link.scheme() == u"http";
    if (!isWeb)
        return std::nullopt;
    if (showsX(link))
        return accountOnX(link);
    const QStringList parts = link.path().split(u'/', Qt::SkipEmptyParts);
    if (!contains(sitesOfBluesky, withoutPrefix(deviceHosts, link.host().toLower())))
        return accountOnMastodon(link, parts);
    return parts.value(0) == u"profile" ? accountOnBluesky(parts.value(1)) : LinkedAccount{Network::Bluesky};
}

QUrl pageOf(const Handle &handle)
{
    switch (handle.network()) {
    case Network::X:
        return QUrl(QStringLiteral("https://x.com/") +
                    (handle.isId() ? QString(QStringLiteral("i/user/") + handle.id()) : handle.text()));
    case Network::Bluesky:
        return QUrl(QStringLiteral("https://bsky.app/profile/") + handle.text());
    case Network::Mastodon:
        return QUrl(QStringLiteral("https://%1/@%2").arg(handle.server(), handle.localName()));
    }
    Q_UNREACHABLE();
}

} // namespace core
