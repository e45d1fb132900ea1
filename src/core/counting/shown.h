// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <memory>
#include <optional>
#include <vector>

namespace core {

/// Which part of an answer the user looks at. The chart, its numbers, the list of people and what is exported
/// are all made from it by the functions below, so that they cannot contradict each other.
struct Shown
{
    View view = View::Newcomers;
    /// The periods in sight; nothing for all.
    std::optional<PeriodRange> range = std::nullopt;
    std::vector<ChartData::Key> hidden = {};
    bool isLineHidden = false;
    /// Only the people of this bar are listed; the others stay visible.
    std::optional<ChartData::Segment> segment = std::nullopt;
    /// Part of a name, account, repository or organisation, in any case; empty for everyone.
    QString text = {};
    /// Only people that the user has not seen; see Newcomer::isUnseen.
    bool onlyUnseen = false;
    /// Whether releases and events are marked.
    bool showsEvents = true;

    /// Whether it is everybody, in whatever view.
    bool isEverything() const
    {
        return !range && hidden.empty() && !segment && text.isEmpty() && !onlyUnseen;
    }
    bool hides(const ChartData::Key &series) const;
    bool operator==(const Shown &) const = default;
};

/// Somebody that a bar counts.
struct Counted
{
    /// See personOf().
    std::size_t who = 0;
    Period period = {};
    /// An index into ChartData::series.
    std::size_t series = 0;

    bool operator==(const Counted &) const = default;
};

/// How many of the people of a view are shown.
struct ShownNumbers
{
    View view = View::Newcomers;
    /// How often the visible bars, or the segment, count somebody.
    int counted = 0;
    /// The same without a restriction.
    int all = 0;
    /// Each person once.
    int people = 0;

    bool operator==(const ShownNumbers &) const = default;
};

/// An answer as a view counts it.
struct CountedView
{
    std::shared_ptr<const Contributions> answer;
    /// Of everyone, with releases and events.
    ChartData chart;
    /// Whom the bars count: newcomers, the earliest first, and then those who returned.
    std::vector<Counted> people;
};

CountedView countedView(std::shared_ptr<const Contributions> answer, View view);

/// The chart with what is shown; `shown` is for the same view.
ChartData shownChart(const CountedView &counted, const Shown &shown);

/// The people of what is shown, as many as its visible bars count, or its segment.
std::vector<Counted> shownPeople(const CountedView &counted, const Shown &shown);

ShownNumbers shownNumbers(const CountedView &counted, const std::vector<Counted> &people);

/// Each of the people once.
std::vector<Newcomer> distinctPeople(const CountedView &counted, const std::vector<Counted> &people);

/// The newest years of a chart's periods; nothing if it is not longer.
std::optional<PeriodRange> newestYears(const ChartData &chart, int years);

/// The first years of a chart's periods; nothing if it is not longer.
std::optional<PeriodRange> firstYears(const ChartData &chart, int years);

/// The range in periods of the chart's kind, as far as it is in the chart; nothing where it is not, or for
/// all.
std::optional<PeriodRange> fitted(const PeriodRange &range, const ChartData &chart);

/// Adds the people that the user has not seen to a chart of what is shown: for the window, not for pictures
/// that others see.
void markUnseen(ChartData &chart, const CountedView &counted, const Shown &shown);

/// The answer as if there were only these people. What is about the whole answer, such as its notes and
/// repositories, stays.
Contributions answerOf(const CountedView &counted, const std::vector<Counted> &people);

/// A chart of the periods in sight alone, for a picture.
ChartData visiblePart(const ChartData &chart);

} // namespace core
