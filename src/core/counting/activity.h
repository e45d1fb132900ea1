// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <array>
#include <compare>
#include <optional>
#include <vector>

namespace core {

struct Rules;

/// Who was active in a month: made at least one commit.
struct ActiveMonth
{
    Month month = {};
    /// Those who came in this month.
    int newcomers = 0;
    /// Those who came in an earlier one.
    int returning = 0;

    bool operator==(const ActiveMonth &) const = default;
};

/// The spans after which a month's newcomers are looked for again, in months.
inline constexpr std::array<int, 3> retentionSpans = {3, 6, 12};

/// Of those who came in a month, how many came back: made a commit in a later month.
struct RetainedMonth
{
    Month month = {};
    int newcomers = 0;
    /// For each of retentionSpans: how many came back within so many months after the one they came in;
    /// nothing while that time is not over.
    std::array<std::optional<int>, retentionSpans.size()> within;
    /// The same as far as it is known, for spans that are not over, too.
    std::array<int, retentionSpans.size()> soFar = {};

    bool operator==(const RetainedMonth &) const = default;
};

/// What people did after they came. People are counted as the newcomers are: once in each repository, or once
/// in all of the owner's.
struct Activity
{
    /// From the first month in which somebody was active to the last, with no gap.
    std::vector<ActiveMonth> active;
    /// The months in which somebody came.
    std::vector<RetainedMonth> retained;

    bool operator==(const Activity &) const = default;
};

/// Somebody who counts was active in a month.
struct Presence
{
    /// Stands for a person, or for a person in one repository: for whoever counts once.
    std::size_t who = 0;
    Month month = {};

    auto operator<=>(const Presence &) const = default;
};

/// Whether a span of so many months after the one that people came in had passed when the host was last
/// asked: the span's last month must be over.
bool isOver(Month came, int span, Month asked);

/// What the presences tell, which may be in any order and told more than once. Who is new and who came back
/// is told by all of them; the rules' first and last month narrow what is listed.
Activity activityOf(std::vector<Presence> presences, const Rules &rules, Instant refreshedAt);

} // namespace core
