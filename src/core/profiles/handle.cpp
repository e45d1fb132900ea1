// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/handle.h"

#include "core/messages/catalogue.h"
#include "core/profiles/accountlink.h"
#include "core/profiles/accountname.h"

#include <QUrl>

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
constexpr QStringView idPrefix = u"id:";
constexpr QStringView didPrefix = u"did:";
constexpr QStringView accountPrefix = u"acct:";

std::unexpected<Error> noHandle(Code<1> why, const QString &text)
{
    constexpr int shown = 60;
    const QString what = text.size() > shown ? QString(text.left(shown) + u'…') : text;
    return fail(Error::Kind::Usage, why, what);
}

bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format;
}

/// Without space, zero-width characters and marks of direction at both ends, which copying from a page or a
/// chat adds.
QString stripped(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text.toString();
}

bool hasPrefix(const QString &text, QStringView prefix)
{
    return text.startsWith(prefix, Qt::CaseInsensitive);
}

/// What a text without a link says, unchecked.
LinkedAccount accountNamed(const QString &given)
{
    if (hasPrefix(given, idPrefix))
        return {Network::X, given.mid(idPrefix.size()), true};
    if (hasPrefix(given, didPrefix))
        return {Network::Bluesky, given.toLower(), true};
    if (hasPrefix(given, accountPrefix))
        return {Network::Mastodon, u'@' + given.mid(accountPrefix.size())};
    if (!given.startsWith(u'@'))
        return {Network::X, given};
    const QString name = stripped(QStringView(given).sliced(1));
    if (name.indexOf(u'@') > 0)
        return {Network::Mastodon, u'@' + name};
    return {name.contains(u'.') ? Network::Bluesky : Network::X, name};
}

} // namespace

QString Handle::id() const
{
    if (!m_isId)
        return {};
    return m_network == Network::X ? m_text.mid(idPrefix.size()) : m_text;
}

QString Handle::localName() const
{
    return m_network == Network::Mastodon ? m_text.section(u'@', 1, 1) : QString();
}

QString Handle::server() const
{
    return m_network == Network::Mastodon ? m_text.section(u'@', 2) : QString();
}

/// Checks what a text or a link says.
Result<Handle> handleOf(const LinkedAccount &account, const QString &given)
{
    const QString &name = account.name;
    switch (account.network) {
    case Network::X:
        if (account.isId)
            return isIdOnX(name) ? Result<Handle>(Handle(Network::X, idPrefix.toString() + name, true))
                                 : noHandle("handle.invalid-id", given);
        if (isAddressOnMastodon(name))
            return noHandle("handle.e-mail", name);
        if (!isNameOnX(name))
            return noHandle("handle.invalid", name.isEmpty() ? given : name);
        if (std::ranges::find(pagesOfX, QStringView(name.toLower())) != pagesOfX.end())
            return noHandle("handle.page-of-x", name);
        return Handle(Network::X, name, false);
    case Network::Bluesky:
        if (account.isId ? !isDid(name) : !isPublicDomain(name))
            return noHandle("handle.not-on-bluesky", given);
        return Handle(Network::Bluesky, name, account.isId);
    case Network::Mastodon: {
        const QString server = QString::fromLatin1(QUrl::toAce(name.section(u'@', 2)));
        const QString address = name.section(u'@', 1, 1) + u'@' + server;
        if (!isAddressOnMastodon(address))
            return noHandle("handle.not-on-mastodon", given);
        return Handle(Network::Mastodon, u'@' + address, false);
    }
    }
    Q_UNREACHABLE();
}

Result<Handle> parseHandle(const QString &text)
{
    QString given = stripped(text);
    if (given.isEmpty())
        return fail(Error::Kind::Usage, "handle.empty");
    if (given.size() > longestLink)
        return noHandle("handle.invalid", given);
    given.replace(u'＠', u'@');
    if (isPublicDomain(given))
        return handleOf({Network::Bluesky, given}, given);
    if (hasPrefix(given, didPrefix) || !isLink(given))
        return handleOf(accountNamed(given), given);
    if (const std::optional<LinkedAccount> linked = accountIn(given)) {
        if (linked->name.isEmpty())
            return noHandle("handle.no-name", given);
        return handleOf(*linked, given);
    }
    return noHandle("handle.not-a-link", given);
}

} // namespace core
