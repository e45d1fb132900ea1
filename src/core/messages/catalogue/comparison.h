// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/catalogueentry.h"

namespace core {

/// The comparison of people with a host's own list of contributors. Most are phrases after a number, with its
/// sign.
inline constexpr CatalogueEntry comparisonMessages[] = {
    {"comparison.accounts", QT_TRANSLATE_NOOP("Messages", "accounts in GitHub's list of contributors")},
    {"comparison.people", QT_TRANSLATE_NOOP("Messages", "people in Newfaces")},

    {"comparison.bots", QT_TRANSLATE_NOOP("Messages", "accounts of bots, which are left out")},
    {"comparison.agents", QT_TRANSLATE_NOOP("Messages", "accounts of AI agents, which are left out")},
    {"comparison.nobody",
     QT_TRANSLATE_NOOP("Messages", "people whom GitHub shows under an account that belongs to nobody")},
    {"comparison.several-accounts",
     QT_TRANSLATE_NOOP("Messages", "further accounts of people with several accounts")},
    {"comparison.counted-apart",
     QT_TRANSLATE_NOOP("Messages", "people who share an account with somebody and are counted separately")},
    {"comparison.no-account",
     QT_TRANSLATE_NOOP("Messages", "people whose e-mail addresses GitHub links to no account")},
    {"comparison.beyond-limit",
     QT_TRANSLATE_NOOP("Messages", "people whose accounts are missing in the list, because GitHub links only "
                                   "the first %1 e-mail addresses of a repository")},
    {"comparison.co-authors",
     QT_TRANSLATE_NOOP("Messages", "people who are only co-authors, whom the list leaves out")},
    {"comparison.without-date",
     QT_TRANSLATE_NOOP("Messages", "accounts whose commits have no date, and so are left out")},
    {"comparison.accounts-not-asked",
     QT_TRANSLATE_NOOP("Messages", "people, because the accounts of some addresses were not looked up, which "
                                   "needs a token")},
    {"comparison.not-in-history",
     QT_TRANSLATE_NOOP("Messages", "accounts that wrote none of the commits that were read, which cannot be "
                                   "explained: GitHub's list may be some hours old")},
    {"comparison.not-listed",
     QT_TRANSLATE_NOOP("Messages", "people who are not in the list, which cannot be explained: it may be "
                                   "some hours old")},
    {"comparison.outside-range",
     QT_TRANSLATE_NOOP("Messages", "people who came in periods that are not shown")},
    {"comparison.other-organisation",
     QT_TRANSLATE_NOOP("Messages", "people who are not of the chosen organisation")},

    {"comparison.addresses",
     QT_TRANSLATE_NOOP("Messages", "Addresses in the list that GitHub links to no account: %1 in total.")},
    {"comparison.addresses-counted",
     QT_TRANSLATE_NOOP("Messages", "Of these, further addresses of people who are counted already: %1.")},
    {"comparison.addresses-left-out",
     QT_TRANSLATE_NOOP("Messages",
                       "Of these, addresses of bots, of AI agents, or without a dated commit, which "
                       "are left out: %1.")},
    {"comparison.addresses-unknown",
     QT_TRANSLATE_NOOP("Messages", "Of these, addresses without a commit in what was read: %1.")},
    {"comparison.page",
     QT_TRANSLATE_NOOP("Messages",
                       "The number on the repository's page on GitHub may differ from that of the "
                       "list: it includes co-authors, and may be older.")},

    // What cannot be compared
    {"comparison.needs-repository",
     QT_TRANSLATE_NOOP("Messages", "GitHub lists the contributors of one repository. Give OWNER/REPOSITORY, "
                                   "not “%1”.")},
    {"comparison.no-list", QT_TRANSLATE_NOOP("Messages", "The host has no list of contributors for “%1”.")},
};

} // namespace core
