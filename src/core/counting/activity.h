// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"

#include <QString>

#include <array>
#include <compare>
#include <optional>
#include <vector>

namespace core {

struct Contributions;

/// Who was active in a period: made at least one commit.
struct ActivePeriod
{
    Period period = {};
    /// Those who came in this period.
    int newcomers = 0;
    /// Those who came in an earlier one.
    int returning = 0;

    bool operator==(const ActivePeriod &) const = default;
};

/// The spans after which a period's newcomers are looked for again, in months.
inline constexpr std::array<int, 3> retentionSpans = {3, 6, 12};

/// Of those who came in a period, how many came back: made a commit in a later period. They were back within
/// so many months if such a period begins no later than so many months after the first day of the period they
/// came in. After January, 3 months are February to April; after the first quarter, they are the second one.
struct RetainedPeriod
{
    Period period = {};
    int newcomers = 0;
    /// For each of retentionSpans: how many came back within it; nothing while it is not over, and nothing if
    /// it is shorter than the period.
    std::array<std::optional<int>, retentionSpans.size()> within = {};
    /// The same as far as it is known, for spans that are not over, too.
    std::array<int, retentionSpans.size()> soFar = {};

    bool operator==(const RetainedPeriod &) const = default;
};

/// Of those who came in a period, how many came only once, and how many came back (see Newcomer::cameBack).
struct OnceOrBackPeriod
{
    Period period = {};
    int once = 0;
    int back = 0;

    bool operator==(const OnceOrBackPeriod &) const = default;
};

/// Of those who came in a period, how many belong to an organisation (see Newcomer::affiliation).
struct OrganisationPeriod
{
    Period period = {};
    /// Empty for those whose is unknown.
    QString organisation = {};
    int newcomers = 0;

    bool operator==(const OrganisationPeriod &) const = default;
};

/// What people did after they came. People are counted as the newcomers are: once in each repository, or once
/// in all of the owner's.
struct Activity
{
    /// From the first period in which somebody was active to the last, with no gap.
    std::vector<ActivePeriod> active;
    /// The periods in which somebody came.
    std::vector<RetainedPeriod> retained;
    /// The periods in which somebody came.
    std::vector<OnceOrBackPeriod> onceOrBack;
    /// The organisations of each period in which somebody came, by name, and then the unknown one. Names that
    /// are the same (see sameOrganisation()) are one, in the spelling that most have.
    std::vector<OrganisationPeriod> organisations = {};

    bool operator==(const Activity &) const = default;
};

/// Somebody was active again in a shown period after the one they came in.
struct Return
{
    /// See personOf().
    std::size_t who = 0;
    Period period = {};

    auto operator<=>(const Return &) const = default;
};

/// Whether a span of so many months after the period that people came in had passed when the host was last
/// asked, which was in the period `asked`: the span's last period must be over.
bool isOver(Period came, int span, Period asked);

/// Whether a span of so many months is at least as long as a period.
bool isTold(PeriodKind kind, int span);

/// The last period that begins no later than so many months after the first day of the one people came in.
Period lastWithin(Period came, int span);

/// What the newcomers and the returns of an answer tell, for its rules.
Activity activityOf(const Contributions &answer);

} // namespace core
