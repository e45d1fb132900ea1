// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core {

/// An entry of a host's own list of a repository's contributors: an account, or an address that the host
/// links to none.
struct ListedContributor
{
    /// The account's number, name and whether it is a bot; 0 and empty for an address.
    qint64 accountId = 0;
    QString login = {};
    bool botAccount = false;
    /// Empty for an account.
    QString email = {};

    bool operator==(const ListedContributor &) const = default;
};

/// A host's own list of a repository's contributors.
struct ListedContributors
{
    /// Each once, in the host's order.
    std::vector<ListedContributor> entries;
    /// The host links only so many addresses of a repository to accounts; 0 without a limit.
    int maxLinkedAddresses = 0;
};

} // namespace core
