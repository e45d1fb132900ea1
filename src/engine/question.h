// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "core/history/lookup.h"
#include "core/quota.h"

#include <optional>

namespace engine {

/// Whether the host is asked.
enum class Reading {
    Stored,  ///< never: answered from what is stored
    Refresh, ///< for what is new since it was last read
    Full     ///< for everything, which takes the place of what is stored once it is whole
};

/// Where commits are read from.
enum class Source {
    Auto,    ///< for each repository, what is quickest and the quota allows
    GraphQl, ///< GitHub's GraphQL API, which needs a token
    Rest,    ///< GitHub's REST API
    Git      ///< git itself; accounts by GraphQL, with a token
};

struct Question
{
    core::Lookup lookup;
    core::Rules rules;
    Reading reading = Reading::Refresh;
    /// The asker's number for it, which progress carries: so late news of an abandoned question can be
    /// dropped.
    quint64 number = 0;
    Source source = Source::Auto;
};

/// What a reading will take of a quota.
struct Cost
{
    core::Quota quota;
    /// Requests, or points of GraphQL.
    int needed = 0;

    bool operator==(const Cost &) const = default;
};

/// How far a question's reading is.
struct Progress
{
    quint64 number = 0;
    /// The repository that was last heard of; empty before the first.
    QString repository = {};
    /// Of that repository; 0 in all until it is known.
    qint64 commits = 0;
    qint64 commitsInAll = 0;
    int repositoriesDone = 0;
    int repositoriesInAll = 0;
    /// Requests that were answered for this question.
    int requests = 0;
    /// The host holds requests back until then.
    std::optional<core::Instant> waitingUntil = std::nullopt;
    /// Told where the reading takes more than a tenth of what is left.
    std::optional<Cost> cost = std::nullopt;
};

} // namespace engine
