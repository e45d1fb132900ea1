// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contributions.h"

#include <QString>

#include <vector>

namespace core {

/// Bars a month, stacked by the repository people came to, and the line of all so far.
struct ChartData
{
    struct Series
    {
        /// The repository; empty for "other", the sum of those beyond the eight largest.
        QString repository;
        /// Newcomers, one for each of the months.
        std::vector<int> counts;

        bool operator==(const Series &) const = default;
    };

    /// "pallets" or "pallets/flask".
    QString title;
    Scope scope = Scope::Repository;
    /// The first month with a newcomer to the last, with no gap.
    std::vector<Month> months;
    /// The largest first, by all their newcomers; "other", where there is one, last.
    std::vector<Series> series;
    /// All newcomers up to and with each month.
    std::vector<int> soFar;

    bool operator==(const ChartData &) const = default;
};

/// How many repositories have a colour of their own.
inline constexpr std::size_t largestSeries = 8;

ChartData chartData(const Contributions &answer);

} // namespace core
