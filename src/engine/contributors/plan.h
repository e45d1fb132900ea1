// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quota.h"
#include "engine/question.h"

#include <optional>
#include <vector>

namespace engine {

/// What must be read of a repository, as far as it is known in advance.
struct Need
{
    /// The number of commits; 0 if unknown.
    qint64 commits = 0;
    /// The repository's size on the host; used for estimates if the number of commits is unknown.
    qint64 kilobytes = 0;
    /// The listing contains the head, to which GraphQL's pages are pinned.
    bool headKnown = false;
    /// There is a clone from an earlier lookup.
    bool cloned = false;
};

/// Which sources the user and the host allow.
struct Means
{
    Source source = Source::Auto;
    bool hasToken = false;
    /// There is a host to clone from.
    bool hasGit = true;
    /// What is left of the quotas, if the host has reported it; there is none for GraphQL without a token.
    std::optional<core::Quota> rest = std::nullopt;
    std::optional<core::Quota> graphQl = std::nullopt;
};

/// How to read each of the repositories.
struct Plan
{
    /// In the order of the needs; never Auto.
    std::vector<Source> sources;
    /// The cost, if it is more than a tenth of what is left.
    std::optional<Cost> cost = std::nullopt;
};

/// Estimates requests, points and seconds for each source, and selects for each repository the fastest that
/// the quota allows. git needs no quota, so it reads what would be too much for the APIs.
Plan makePlan(const std::vector<Need> &needs, const Means &means);

} // namespace engine
