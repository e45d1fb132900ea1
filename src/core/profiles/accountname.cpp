// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/accountname.h"

#include "core/people/affiliation/maildomains.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace core {

namespace {

bool isDecimalDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetterOrDigit(QChar c)
{
    return isDecimalDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isReserved(QStringView lastLabel)
{
    constexpr std::array<QStringView, 8> reserved = {u"alt",     u"arpa",  u"example",   u"internal",
                                                     u"invalid", u"local", u"localhost", u"onion"};
    return std::ranges::any_of(
        reserved, [lastLabel](QStringView one) { return lastLabel.compare(one, Qt::CaseInsensitive) == 0; });
}

} // namespace

bool isNameOnX(const QString &name)
{
    constexpr int longest = 15;
    return !name.isEmpty() && name.size() <= longest &&
           std::ranges::all_of(name, [](QChar c) { return isLetterOrDigit(c) || c == u'_'; });
}

bool isIdOnX(const QString &id)
{
    constexpr int longest = 19; // 64 bits
    return !id.isEmpty() && id.size() <= longest && id.front() != u'0' &&
           std::ranges::all_of(id, isDecimalDigit);
}

bool isPublicDomain(const QString &name)
{
    const bool isAscii = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii || !isDomain(name))
        return false;
    const QString last = name.section(u'.', -1);
    return !isDecimalDigit(last.front()) && !isReserved(last);
}

bool isDid(const QString &id)
{
    static const QRegularExpression plc(QStringLiteral("\\Adid:plc:[a-z2-7]{24}\\z"));
    constexpr QStringView web = u"did:web:";
    return plc.match(id).hasMatch() || (id.startsWith(web) && isPublicDomain(id.mid(web.size())));
}

bool isAddressOnMastodon(const QString &address)
{
    constexpr int longest = 64;
    // As in Mastodon, which takes dots and hyphens in names of other servers.
    static const QRegularExpression words(QStringLiteral("\\A[A-Za-z0-9_]++(?:[.-]++[A-Za-z0-9_]++)*+\\z"));
    const qsizetype at = address.indexOf(u'@');
    return at > 0 && at <= longest && words.match(address.left(at)).hasMatch() &&
           isPublicDomain(address.mid(at + 1));
}

} // namespace core
