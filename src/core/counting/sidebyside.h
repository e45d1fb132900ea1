// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"
#include "core/history/lookup.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// An owner or a repository among those that are compared.
struct Side
{
    Lookup lookup;
    /// Null while it is not known.
    std::shared_ptr<const Contributions> answer = nullptr;

    bool operator==(const Side &) const = default;
};

/// Each has a colour of its own.
inline constexpr std::size_t maxSides = largestSeries;

/// By which periods sides are compared.
enum class Alignment {
    Date,
    FirstNewcomer ///< counted from each one's first newcomer, who came in period 0
};

/// Several owners or repositories, and how the user looks at them. The chart, its numbers and what is
/// exported are all made from it by the functions here and in sidebysideformat.h.
struct SideBySide
{
    /// At most maxSides. The known answers have the same rules.
    std::vector<Side> sides;
    Alignment alignment = Alignment::Date;
    ChartData::Form form = ChartData::Form::Lines;
    /// The periods in sight; nothing for all.
    std::optional<PeriodRange> range = std::nullopt;
    /// The names of those that are hidden.
    std::vector<QString> hidden = {};

    bool operator==(const SideBySide &) const = default;
};

/// The answers next to each other, with nothing hidden.
SideBySide sideBySide(std::span<const Contributions> answers);

/// New contributors, a series for each side: from its first newcomer, or from Rules::since, to the period in
/// which its host was last asked, or to Rules::until. So the periods go from the earliest of these to the
/// last, and no side has zeros for a time in which it was not read.
ChartData sideBySideChart(const SideBySide &compared);

/// Kind Usage if there are more than maxSides.
Result<void> checkSides(std::size_t count);

} // namespace core
