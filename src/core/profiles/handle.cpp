// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/handle.h"

#include "core/messages/catalogue.h"
#include "core/profiles/accountlink.h"

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
constexpr int longestName = 15;
constexpr int longestId = 19; // 64 bits, in decimal digits
constexpr QStringView idPrefix = u"id:";

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

bool isDecimalDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNameOnX(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName && std::ranges::all_of(name, [](QChar c) {
        return isDecimalDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
    });
}

bool isIdOnX(const QString &id)
{
    return !id.isEmpty() && id.size() <= longestId && id.front() != u'0' &&
           std::ranges::all_of(id, isDecimalDigit);
}

} // namespace

Result<Handle> parseHandle(const QString &text)
{
    const QString given = stripped(text);
    if (given.isEmpty())
        return fail(Error::Kind::Usage, "handle.empty");
    if (given.size() > longestLink)
        return noHandle("handle.invalid", given);
    LinkedAccount account{.name = given};
    if (isLink(given)) {
        const std::optional<LinkedAccount> linked = accountIn(given);
        if (!linked)
            return noHandle("handle.not-a-link", given);
        if (linked->name.isEmpty())
            return noHandle("handle.no-name", given);
        account = *linked;
    } else if (given.startsWith(idPrefix, Qt::CaseInsensitive)) {
        account = {.name = given.mid(idPrefix.size()), .isId = true};
    }
    QString name = account.name;
    if (account.isId) {
        if (!isIdOnX(name))
            return noHandle("handle.invalid-id", given);
        return Handle(account.network, idPrefix.toString() + name, true);
    }
    if (name.startsWith(u'@') || name.startsWith(u'＠'))
        name = stripped(QStringView(name).sliced(1));
    if (!isNameOnX(name))
        return noHandle("handle.invalid", name.isEmpty() ? given : name);
    if (std::ranges::find(pagesOfX, QStringView(name.toLower())) != pagesOfX.end())
        return noHandle("handle.page-of-x", name);
    return Handle(account.network, name, false);
}

} // namespace core
