// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/listedword.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct Heading
{
    QStringView name;
    int rank = 0;
    bool isOfMastodon = false;
};

constexpr std::array<Heading, 41> knownHeadings = {{{u"xhandle", networkHeading},
                                                    {u"xhandles", 8},
                                                    {u"xusername", 8},
                                                    {u"xaccount", 8},
                                                    {u"twitterhandle", 8},
                                                    {u"twitterhandles", 8},
                                                    {u"twitterusername", 8},
                                                    {u"twitteraccount", 8},
                                                    {u"twitterscreenname", 8},
                                                    {u"blueskyhandle", networkHeading},
                                                    {u"blueskyhandles", 8},
                                                    {u"blueskyaccount", 8},
                                                    {u"mastodonhandle", networkHeading, true},
                                                    {u"mastodonhandles", 8, true},
                                                    {u"mastodonaccount", 8, true},
                                                    {u"mastodonaddress", 8, true},
                                                    {u"bluesky", 7},
                                                    {u"mastodon", 7, true},
                                                    {u"fediverse", 7, true},
                                                    // Mastodon's API, and its own exports
                                                    {u"acct", 7, true},
                                                    {u"accountaddress", 7, true},
                                                    {u"screenname", 7},
                                                    {u"screennames", 7},
                                                    {u"handle", 6},
                                                    {u"handles", 6},
                                                    {u"username", 5},
                                                    {u"usernames", 5},
                                                    {u"did", 4},
                                                    {u"twitter", 4},
                                                    {u"x", 4},
                                                    {u"account", 3},
                                                    {u"accounts", 3},
                                                    {u"user", 3},
                                                    {u"users", 3},
                                                    {u"profile", 2},
                                                    {u"profiles", 2},
                                                    {u"url", 2},
                                                    {u"link", 2},
                                                    {u"links", 2},
                                                    {u"name", 1},
                                                    {u"names", 1}}};

constexpr std::array<QStringView, 10> spreadsheetErrors = {u"#NAME?",  u"#REF!",   u"#VALUE!", u"#N/A",
                                                           u"#NULL!",  u"#DIV/0!", u"#NUM!",   u"#ERROR!",
                                                           u"#SPILL!", u"#CALC!"};

/// Nothing for a name that is not known.
const Heading *knownHeading(QStringView name)
{
    constexpr qsizetype longest = 40;
    if (name.size() > longest)
        return nullptr;
    QString letters;
    for (const QChar c : name) {
        if (c != u' ' && c != u'_' && c != u'-')
            letters += c.toLower();
    }
    const auto *const found = std::ranges::find(knownHeadings, QStringView(letters), &Heading::name);
    return letters.isEmpty() || found == knownHeadings.end() ? nullptr : found;
}

} // namespace

int headingRank(QStringView name)
{
    const Heading *const known = knownHeading(name);
    return known ? known->rank : 0;
}

QString wordUnder(QStringView heading, const QString &word)
{
    const Heading *const known = knownHeading(heading);
    const bool isAddress = word.contains(u'@') && !word.startsWith(u'@') && !word.contains(u'/');
    return known && known->isOfMastodon && isAddress ? QString(u'@' + word) : word;
}

bool isSpreadsheetError(QStringView word)
{
    return word.startsWith(u'#') && std::ranges::any_of(spreadsheetErrors, [word](QStringView one) {
               return word.compare(one, Qt::CaseInsensitive) == 0;
           });
}

} // namespace core
