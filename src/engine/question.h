// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "core/history/lookup.h"
#include "core/quota.h"

#include <optional>

namespace engine {

/// What to read from the host.
enum class Reading {
    Stored,  ///< nothing: the answer comes from stored data
    Refresh, ///< what is new since the last time
    Full     ///< everything; it replaces the stored data when it is complete
};

/// Where to read commits from.
enum class Source {
    Auto,    ///< for each repository, the fastest source that the quota allows
    GraphQl, ///< GitHub's GraphQL API, which needs a token
    Rest,    ///< GitHub's REST API
    Git      ///< git itself; accounts by GraphQL, with a token
};

struct Question
{
    core::Lookup lookup;
    core::Rules rules;
    Reading reading = Reading::Refresh;
    /// The caller's number for the question, which is part of its progress, so that late progress of an
    /// abandoned question can be dropped.
    quint64 number = 0;
    Source source = Source::Auto;
    /// Also read the .mailmap files of the repositories, as decisions; see core::Decision::file.
    bool mailmaps = false;
    /// Also read the tags and releases of repositories that changed; see core::Event.
    bool events = false;
};

/// How much of a quota a lookup will use.
struct Cost
{
    core::Quota quota;
    /// Requests, or GraphQL points.
    int needed = 0;

    bool operator==(const Cost &) const = default;
};

/// The progress of a question.
struct Progress
{
    quint64 number = 0;
    /// The repository with the latest progress; empty before the first.
    QString repository = {};
    /// Commits of that repository; the total is 0 until it is known.
    qint64 commits = 0;
    qint64 commitsInAll = 0;
    int repositoriesDone = 0;
    int repositoriesInAll = 0;
    /// Requests that were answered for this question.
    int requests = 0;
    /// The host makes requests wait until then.
    std::optional<core::Instant> waitingUntil = std::nullopt;
    /// Set if the lookup needs more than a tenth of what is left.
    std::optional<Cost> cost = std::nullopt;
};

} // namespace engine
