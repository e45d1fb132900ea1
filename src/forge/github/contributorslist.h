// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/listedcontributors.h"
#include "forge/github/restcall.h"

namespace forge::github {

/// GitHub links only the first 500 e-mail addresses of a repository to accounts, and shows the others as
/// anonymous: "List repository contributors" of its REST API. The list has the authors of commits on the
/// default branch, but no co-authors, and may be some hours old.
inline constexpr int maxLinkedAddresses = 500;

/// The most pages that are read, with 100 entries each: 50,000 contributors.
inline constexpr int maxContributorPages = 500;

/// Reads the list of contributors, with the anonymous ones, page by page. Empty for a repository without
/// commits. Kind Forbidden where GitHub finds the list too large, BadAnswer for one that does not end.
core::Result<core::ListedContributors> listContributors(const RestCall &call);

} // namespace forge::github
