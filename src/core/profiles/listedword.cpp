// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/listedword.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::array<std::pair<QStringView, int>, 30> headingRanks = {{{u"xhandle", networkHeading},
                                                                       {u"blueskyhandle", networkHeading},
                                                                       {u"mastodonhandle", networkHeading},
                                                                       {u"xhandles", 8},
                                                                       {u"xusername", 8},
                                                                       {u"xaccount", 8},
                                                                       {u"twitterhandle", 8},
                                                                       {u"twitterhandles", 8},
                                                                       {u"twitterusername", 8},
                                                                       {u"twitteraccount", 8},
                                                                       {u"twitterscreenname", 8},
                                                                       {u"screenname", 7},
                                                                       {u"screennames", 7},
                                                                       {u"handle", 6},
                                                                       {u"handles", 6},
                                                                       {u"username", 5},
                                                                       {u"usernames", 5},
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

} // namespace

int headingRank(QStringView name)
{
    constexpr qsizetype longest = 40;
    if (name.size() > longest)
        return 0;
    QString letters;
    for (const QChar c : name) {
        if (c != u' ' && c != u'_' && c != u'-')
            letters += c.toLower();
    }
    const auto found =
        std::ranges::find(headingRanks, QStringView(letters), &std::pair<QStringView, int>::first);
    return found == headingRanks.end() ? 0 : found->second;
}

bool isSpreadsheetError(QStringView word)
{
    return word.startsWith(u'#') && std::ranges::any_of(spreadsheetErrors, [word](QStringView one) {
               return word.compare(one, Qt::CaseInsensitive) == 0;
           });
}

} // namespace core
