// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/markdownlist.h"

#include "core/profiles/accountlink.h"

#include <QStringList>

namespace core {

namespace {

/// What follows the marker of a list item ("-", "*", "+", "•", "12." or "12)") and its check box; nothing if
/// the line has no marker.
std::optional<QStringView> afterMarker(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] >= u'0' && line[at] <= u'9')
        ++at;
    constexpr qsizetype mostDigits = 9; // CommonMark, "List items"
    const QStringView markers = at == 0 ? QStringView(u"-*+•") : QStringView(u".)");
    if (at > mostDigits || at + 1 >= line.size() || !markers.contains(line[at]) || !line[at + 1].isSpace())
        return std::nullopt;
    QStringView rest = line.sliced(at + 1).trimmed();
    for (const QStringView box : {u"[ ] ", u"[x] ", u"[X] "}) {
        if (rest.startsWith(box))
            rest = rest.sliced(box.size()).trimmed();
    }
    return rest;
}

/// The first address in "[…](address)" or "<address>" that is about an account, or else the first one.
QString linkIn(QStringView text)
{
    QString first;
    qsizetype at = 0;
    qsizetype inLink = text.indexOf(QStringView(u"]("));
    qsizetype bare = text.indexOf(QStringView(u"<http"));
    // Found places are kept until they are passed: otherwise a long line is searched again at each link.
    const auto advance = [&](qsizetype &found, QStringView what) {
        if (found != -1 && found < at)
            found = text.indexOf(what, at);
    };
    while (at < text.size()) {
        advance(inLink, u"](");
        advance(bare, u"<http");
        const bool isBare = bare != -1 && (inLink == -1 || bare < inLink);
        if (inLink == -1 && bare == -1)
            break;
        const qsizetype begin = isBare ? bare + 1 : inLink + 2;
        const qsizetype end = text.indexOf(isBare ? u'>' : u')', begin);
        if (end == -1)
            break;
        // A title may follow: [NASA](https://x.com/NASA "the agency").
        const QString link = text.sliced(begin, end - begin).trimmed().toString().section(u' ', 0, 0);
        const std::optional<LinkedAccount> account = isLink(link) ? accountIn(link) : std::nullopt;
        if (account && !account->name.isEmpty())
            return link;
        if (first.isEmpty())
            first = link;
        at = end + 1;
    }
    return first;
}

/// Without what surrounds a word in a sentence: **@NASA**, (@NASA), @NASA:
QString bare(QString word)
{
    const QStringView around = u"*`\"'“”„()[],;:.!?";
    while (!word.isEmpty() && around.contains(word.front()))
        word.remove(0, 1);
    while (!word.isEmpty() && around.contains(word.back()))
        word.chop(1);
    return word.replace(QStringLiteral("\\_"), QStringLiteral("_"));
}

QString wordIn(QStringView item)
{
    const QString text = item.toString();
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &one : words) {
        if (const QString word = bare(one); word.startsWith(u'@') || isLink(word))
            return word;
    }
    // "NASA: the agency", "NASA – the agency" and "NASA (the agency)", but not "The agency".
    const QString second = words.value(1);
    const bool ends = words.size() <= 1 || words.front().endsWith(u':') || words.front().endsWith(u',') ||
                      second.startsWith(u'(') || second == u"-" || second == u"–" || second == u"—";
    return ends && !words.isEmpty() ? bare(words.front()) : text;
}

} // namespace

std::optional<QString> wordInMarkdown(QStringView line)
{
    constexpr qsizetype longest = 10'000;
    const QStringView trimmed = line.first(std::min(line.size(), longest)).trimmed();
    const std::optional<QStringView> item = afterMarker(trimmed);
    const QStringView text = item.value_or(trimmed);
    const bool mayLink = item || text.startsWith(u'[') || text.startsWith(u'<');
    if (QString link = mayLink ? linkIn(text) : QString(); !link.isEmpty())
        return link;
    return item ? std::optional(wordIn(*item)) : std::nullopt;
}

} // namespace core
