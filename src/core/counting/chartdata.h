// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

#include <QString>

#include <vector>

namespace core {

/// What a chart shows of an answer.
enum class View {
    Newcomers, ///< who came, by the repository they came to
    Active,    ///< who was active: newcomers, and who returned
    Retention  ///< who came, by when they came back
};

/// Bars a month, stacked, and in the view of newcomers the line of all so far.
struct ChartData
{
    struct Series
    {
        /// What the bars count.
        enum class Kind {
            Repository, ///< newcomers to a repository
            Other,      ///< newcomers to those beyond the eight largest
            Newcomers,
            Returning,
            BackWithin3,  ///< newcomers who came back within 3 months
            BackWithin6,  ///< not within 3 months, but within 6
            BackWithin12, ///< not within 6 months, but within 12
            NotBack       ///< neither: within 12 months, or so far where those are not over
        };

        Kind kind = Kind::Repository;
        /// Of Kind::Repository alone.
        QString repository = {};
        /// One for each of the months.
        std::vector<int> counts;

        bool operator==(const Series &) const = default;
    };

    /// "pallets" or "pallets/flask".
    QString title;
    View view = View::Newcomers;
    Scope scope = Scope::Repository;
    /// The month in which the host was last asked.
    Month asked = {};
    /// The first month with somebody to show to the last, with no gap.
    std::vector<Month> months;
    /// Repositories: the largest first, by all their newcomers, and "other", where there is one, last. In the
    /// other views, all of the view's kinds in the order above.
    std::vector<Series> series;
    /// All newcomers up to and with each month; in the view of newcomers alone.
    std::vector<int> soFar;

    bool operator==(const ChartData &) const = default;
};

/// How many repositories have a colour of their own.
inline constexpr std::size_t largestSeries = 8;

ChartData chartData(const Contributions &answer, View view = View::Newcomers);

} // namespace core
