// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

#include <QString>

#include <vector>

namespace core {

/// What a chart shows of an answer.
enum class View {
    Newcomers,     ///< who came, by the repository they came to
    Active,        ///< who was active: newcomers, and who returned
    Retention,     ///< who came, by when they came back
    OnceOrBack,    ///< who came, by whether they came back
    Organisations, ///< who came, by the organisation they belong to
    Insiders       ///< who came, by whether their organisation is inside
};

/// Bars a period, stacked, and in the view of newcomers the line of all so far.
struct ChartData
{
    struct Series
    {
        /// What the bars count.
        enum class Kind {
            Repository, ///< newcomers to a repository
            Other,      ///< newcomers to those beyond the eight largest, or of such organisations
            Newcomers,
            Returning,
            BackWithin3,  ///< newcomers who came back within 3 months
            BackWithin6,  ///< not within 3 months, but within 6
            BackWithin12, ///< not within 6 months, but within 12
            NotBack,      ///< neither: within 12 months, or so far where those are not over
            CameBack,     ///< newcomers who came back
            CameOnce,     ///< newcomers who did not
            Organisation, ///< newcomers of an organisation
            Insiders,     ///< newcomers of an organisation that is inside
            Outsiders,    ///< newcomers of another one
            Unknown       ///< newcomers who are not known to belong to one
        };

        Kind kind = Kind::Repository;
        /// Of Kind::Repository alone.
        QString repository = {};
        /// One for each of the periods.
        std::vector<int> counts;
        /// Of Kind::Organisation alone.
        QString organisation = {};

        bool operator==(const Series &) const = default;
    };

    /// The events of a period.
    struct Mark
    {
        /// Index into the periods.
        std::size_t period = 0;
        /// When the first was, from 0 for the beginning of the period to 1 for its end.
        double place = 0;
        /// At least one, the earliest first; without the repository in a chart of one.
        std::vector<Event> events;

        bool operator==(const Mark &) const = default;
    };

    /// "pallets" or "pallets/flask".
    QString title;
    View view = View::Newcomers;
    Scope scope = Scope::Repository;
    /// What the bars stand for.
    PeriodKind period = PeriodKind::Months;
    /// The period in which the host was last asked.
    Period asked = {};
    /// From the first period with somebody to show to the last of periodRange(), with no gap: that nobody
    /// came lately shows too.
    std::vector<Period> periods;
    /// Repositories and organisations: the largest first, by all their newcomers, and "other", where there is
    /// one, last; after the organisations the unknown one, where there is one. In the other views, all of the
    /// view's kinds in the order above; a year has no kinds for shorter spans.
    std::vector<Series> series;
    /// All newcomers up to and with each period; in the view of newcomers alone.
    std::vector<int> soFar;
    /// Whether any organisation is inside; of View::Insiders alone.
    bool hasInside = false;
    /// Releases, tags and own events, sorted by period; see eventMarks().
    std::vector<Mark> marks = {};

    bool operator==(const ChartData &) const = default;
};

/// How many repositories or organisations have a colour of their own.
inline constexpr std::size_t largestSeries = 8;

enum class WithEvents { No, Yes };

ChartData chartData(const Contributions &answer, View view = View::Newcomers,
                    WithEvents events = WithEvents::No);

} // namespace core
