// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/mastodon/plaintext.h"

#include "core/boundedtext.h"
#include "social/fields.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace social::mastodon {

namespace {

/// A bio has 500 characters on Mastodon, and each link in it some hundred more of HTML.
constexpr qsizetype maxHtmlLength = qsizetype(32) * 1024;

/// The character that "amp" or "#38" or "#x26" stands for; 0 for a name that is not known. Mastodon's servers
/// write only these names.
char32_t characterFor(QStringView name)
{
    constexpr std::array<std::pair<QStringView, char32_t>, 6> names = {
        {{u"amp", U'&'}, {u"lt", U'<'}, {u"gt", U'>'}, {u"quot", U'"'}, {u"apos", U'\''}, {u"nbsp", U' '}}};
    if (const auto *const known = std::ranges::find(names, name, &std::pair<QStringView, char32_t>::first);
        known != names.end())
        return known->second;
    if (!name.startsWith(u'#'))
        return 0;
    const bool isHex = name.startsWith(QStringView(u"#x"), Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code <= 0x10FFFF && !QChar::isSurrogate(code);
    return isCharacter ? char32_t(code) : 0;
}

QString decoded(QStringView text)
{
    constexpr qsizetype longestName = 10;
    QString result;
    while (!text.isEmpty()) {
        const qsizetype mark = text.indexOf(u'&');
        result += text.first(mark < 0 ? text.size() : mark);
        if (mark < 0)
            break;
        text = text.sliced(mark);
        const qsizetype end = text.first(std::min(text.size(), longestName)).indexOf(u';');
        const char32_t character = end < 0 ? 0 : characterFor(text.sliced(1, end - 1));
        if (character == 0)
            result += u'&';
        else
            result += QStringView(QChar::fromUcs4(character));
        text = text.sliced(character == 0 ? 1 : end + 1);
    }
    return result;
}

/// Whether a tag ends a line: "br", "/p", "/li".
bool endsLine(QStringView tag)
{
    const auto end = std::ranges::find_if(tag, [](QChar c) { return c.isSpace(); });
    QStringView name = tag.first(end - tag.begin());
    if (name.size() > 1 && name.endsWith(u'/'))
        name.chop(1);
    constexpr std::array<QStringView, 5> ends = {u"br", u"/p", u"/li", u"/div", u"/blockquote"};
    return std::ranges::any_of(
        ends, [name](QStringView one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

} // namespace

QString plainText(const QString &html)
{
    const QString bounded = core::bounded(html, maxHtmlLength);
    QStringView rest = bounded;
    QString text;
    while (!rest.isEmpty()) {
        const qsizetype begin = rest.indexOf(u'<');
        text += decoded(rest.first(begin < 0 ? rest.size() : begin));
        const qsizetype end = begin < 0 ? -1 : rest.indexOf(u'>', begin);
        if (end < 0)
            break;
        if (endsLine(rest.sliced(begin + 1, end - begin - 1)))
            text += u'\n';
        rest = rest.sliced(end + 1);
    }
    return core::bounded(text.trimmed(), core::maxBioLength);
}

QUrl firstLink(const QString &html)
{
    static const QRegularExpression link(QStringLiteral("<a\\s[^>]{0,200}?href=\"([^\"]{1,2048})\""),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = link.match(core::bounded(html, maxHtmlLength));
    return match.hasMatch() ? siteAddress(decoded(match.captured(1))) : QUrl();
}

} // namespace social::mastodon
