// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quota.h"
#include "engine/question.h"

#include <optional>
#include <vector>

namespace engine {

/// What there is to read of a repository, as far as it is known before.
struct Need
{
    /// Commits, 0 for "nobody told".
    qint64 commits = 0;
    /// What the repository takes on the host's disk: says something where the commits are not told.
    qint64 kilobytes = 0;
    /// The listing told the head, which GraphQL's pages are pinned to.
    bool headKnown = false;
    /// git has a clone of an earlier reading.
    bool cloned = false;
};

/// What the user and the host allow.
struct Means
{
    Source source = Source::Auto;
    bool hasToken = false;
    /// There is a host to clone from.
    bool hasGit = true;
    /// What is left, where the host has told; without a token there is none for GraphQL.
    std::optional<core::Quota> rest = std::nullopt;
    std::optional<core::Quota> graphQl = std::nullopt;
};

/// How each of the repositories is to be read.
struct Plan
{
    /// In the order of the needs; never Auto.
    std::vector<Source> sources;
    /// What it takes, where that is more than a tenth of what is left.
    std::optional<Cost> cost = std::nullopt;
};

/// Estimates requests, points and seconds of each way, and takes for each repository the quickest that the
/// quota allows. git costs none, and so reads what would be too much for the APIs.
Plan makePlan(const std::vector<Need> &needs, const Means &means);

} // namespace engine
