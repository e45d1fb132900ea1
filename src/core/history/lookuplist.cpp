// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/lookuplist.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace core {

namespace {

bool isLink(const QString &word)
{
    return word.contains(u"://") || word.startsWith(u"git@");
}

/// A name without any mark that it is meant as one.
bool isBareName(const QString &word)
{
    return !word.contains(u'/') && !word.startsWith(u'@');
}

/// The words of a text that is a list without commas; otherwise the text.
QStringList wordsOf(const QString &text, const Forge &forge)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QStringList words = text.split(space, Qt::SkipEmptyParts);
    const bool isSentence = std::ranges::any_of(words, isLink) && std::ranges::any_of(words, isBareName);
    const bool areValid = std::ranges::all_of(
        words, [&forge](const QString &word) { return parseLookup(word, forge).has_value(); });
    return areValid && !isSentence ? words : QStringList{text};
}

} // namespace

Result<std::vector<Lookup>> parseLookups(const QString &text, const Forge &forge)
{
    static const QRegularExpression separator(QStringLiteral("[,;\\n\\r\\x{2028}\\x{2029}]+"));
    std::vector<Lookup> lookups;
    static const QRegularExpression space(QStringLiteral("\\s"));
    // A comma may be part of a link.
    if (!text.trimmed().contains(space)) {
        if (const Result<Lookup> one = parseLookup(text, forge))
            return std::vector{*one};
    }
    for (const QString &part : text.split(separator)) {
        if (part.trimmed().isEmpty())
            continue;
        for (const QString &word : wordsOf(part, forge)) {
            const Result<Lookup> lookup = parseLookup(word, forge);
            if (!lookup)
                return std::unexpected(lookup.error());
            addLookup(lookups, *lookup);
        }
    }
    if (lookups.empty())
        return std::unexpected(parseLookup({}, forge).error());
    return lookups;
}

void addLookup(std::vector<Lookup> &lookups, const Lookup &lookup)
{
    const auto isThis = [&lookup](const Lookup &other) {
        return sameLookup(lookup, other);
    };
    if (std::ranges::none_of(lookups, isThis))
        lookups.push_back(lookup);
}

} // namespace core
