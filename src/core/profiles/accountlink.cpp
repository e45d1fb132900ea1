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
QStringList pathOf(const QUrl &link)
{
    QString path = link.path();
    const QString fragment = link.fragment();
    if (path.size() <= 1 && fragment.startsWith(u'!'))
        path = fragment.mid(1).section(u'?', 0, 0);
    return path.split(u'/', Qt::SkipEmptyParts);
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
    const bool hasScheme = text.section(u'/', 0, 0).endsWith(u':');
    const QUrl link(hasScheme ? text : QString(QStringLiteral("https://") + text));
    const bool isWeb = link.scheme() == u"https" || link.scheme() == u"http";
    if (!isWeb || !showsX(link))
        return std::nullopt;
    const QStringList parts = pathOf(link);
    const QString first = parts.value(0);
    if (first == u"i" && parts.value(1) == u"user")
        return LinkedAccount{.name = parts.value(2), .isId = true};
    if (first == u"intent") {
        const QUrlQuery query(link);
        const QString name = query.queryItemValue(QStringLiteral("screen_name"), QUrl::FullyDecoded);
        if (!name.isEmpty())
            return LinkedAccount{.name = name};
        return LinkedAccount{.name = query.queryItemValue(QStringLiteral("user_id")), .isId = true};
    }
    // On Nitter, /pic and /video are followed by an address.
    if ((first == u"pic" || first == u"video") && parts.size() > 1)
        return LinkedAccount{};
    return LinkedAccount{.name = first};
}

} // namespace core
