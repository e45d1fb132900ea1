// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/handle.h"

#include "core/messages/catalogue.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace core {

namespace {

/// What X keeps for its own pages: x.com/home is nobody's profile.
constexpr std::array<QStringView, 23> pagesOfX = {
    u"about", u"account",      u"compose", u"download", u"explore", u"hashtag",  u"home",
    u"i",     u"intent",       u"jobs",    u"login",    u"logout",  u"messages", u"notifications",
    u"oauth", u"privacy",      u"search",  u"settings", u"share",   u"signup",   u"statuses",
    u"tos",   u"who_to_follow"};

/// In letters; what browsers and servers take.
constexpr int longestLink = 2'000;

std::unexpected<Error> noHandle(Code<1> why, const QString &text)
{
    constexpr int shown = 60;
    const QString what = text.size() > shown ? QString(text.left(shown) + u'…') : text;
    return fail(Error::Kind::Usage, why, what);
}

bool isSiteOfX(QString host)
{
    host = host.toLower();
    for (const QStringView prefix : {u"www.", u"mobile.", u"m."}) {
        if (host.startsWith(prefix))
            host.remove(0, prefix.size());
    }
    return host == u"x.com" || host == u"twitter.com";
}

/// The handle's place in a link to X.
QString nameInLink(const QUrl &link)
{
    const QStringList parts = link.path().split(u'/', Qt::SkipEmptyParts);
    if (parts.value(0) == u"intent") {
        const QUrlQuery query(link);
        return query.queryItemValue(QStringLiteral("screen_name"), QUrl::FullyDecoded);
    }
    return parts.value(0);
}

} // namespace

Result<Handle> parseHandle(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_]{1,15}\\z"));
    // With a scheme it is a link, and so is what has a dot before the first slash. Nothing is tried twice.
    static const QRegularExpression link(
        QStringLiteral("\\A(?:([a-z]++)://|[^/@\\s.]++\\.[^/@\\s]++(?:/|\\z))"),
        QRegularExpression::CaseInsensitiveOption);

    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return fail(Error::Kind::Usage, "handle.empty");
    if (trimmed.size() > longestLink)
        return noHandle("handle.invalid", trimmed);
    QString name = trimmed;
    if (const QRegularExpressionMatch match = link.match(trimmed); match.hasMatch()) {
        const QUrl url(match.hasCaptured(1) ? trimmed : QString(QStringLiteral("https://") + trimmed));
        const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
        if (!isWeb || !isSiteOfX(url.host()))
            return noHandle("handle.not-a-link", trimmed);
        name = nameInLink(url);
        if (name.isEmpty())
            return noHandle("handle.no-name", trimmed);
    }
    if (name.startsWith(u'@'))
        name.remove(0, 1);
    if (!form.match(name).hasMatch())
        return noHandle("handle.invalid", name.isEmpty() ? trimmed : name);
    if (std::ranges::find(pagesOfX, QStringView(name.toLower())) != pagesOfX.end())
        return noHandle("handle.page-of-x", name);
    return Handle(name);
}

} // namespace core
