// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "core/history/listedcontributors.h"

#include <vector>

namespace core {

/// Why the number of people is another one than that of the accounts in the host's list.
enum class Difference {
    Bots,             ///< accounts of bots that are left out
    Agents,           ///< accounts of AI agents that are left out
    Nobody,           ///< people whom the host shows under an account that is nobody's, less these accounts
    SeveralAccounts,  ///< accounts of people who are counted for another account
    CountedApart,     ///< people who share an account with somebody else who is counted for it
    NoAccount,        ///< people whose addresses the host links to no account
    BeyondLimit,      ///< people with accounts that are not linked: the host links the first addresses only
    CoAuthors,        ///< people who are only co-authors, whom the host does not list
    WithoutDate,      ///< accounts whose commits have no date
    AccountsNotAsked, ///< people whose accounts were not asked for, less the accounts that may be theirs
    NotInHistory,     ///< accounts without a commit in the stored history
    NotListed,        ///< people who are not in the host's list
    OutsideRange,     ///< people who came in periods that are not shown
    OtherOrganisation ///< people who are not of Rules::organisation
};

/// The people behind a host's number of contributors, compared with those that are counted.
struct HostComparison
{
    struct Clause
    {
        Difference reason = Difference::Bots;
        /// In people; never 0.
        int difference = 0;

        bool operator==(const Clause &) const = default;
    };

    /// The addresses in the list that the host links to no account: each is one of these.
    struct Addresses
    {
        /// The first one of somebody who has no account in the list.
        int ownPeople = 0;
        /// Those of people who are counted for an account or for another address.
        int countedAlready = 0;
        /// Those of bots, of AI agents and of people without a dated commit.
        int leftOut = 0;
        /// Those without a commit in the stored history.
        int notInHistory = 0;

        int inAll() const { return ownPeople + countedAlready + leftOut + notInHistory; }
        bool operator==(const Addresses &) const = default;
    };

    /// Accounts in the host's list.
    int accounts = 0;
    /// In the order of the reasons. `accounts` and all differences add up to `people`.
    std::vector<Clause> clauses;
    /// The newcomers that contributions() has by the same rules.
    int people = 0;
    Addresses addresses;
    /// See ListedContributors.
    int maxLinkedAddresses = 0;

    bool operator==(const HostComparison &) const = default;
};

/// Compares the people of a repository's history, counted by the rules, with the host's list.
HostComparison compareWithHost(const History &history, const Rules &rules, const ListedContributors &listed);

} // namespace core
