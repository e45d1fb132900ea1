// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"

#include <QString>

#include <array>
#include <optional>
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

/// Bars a period, stacked, and in the view of newcomers the line of all so far; or several owners next to
/// each other, see sideBySideChart().
struct ChartData
{
    /// How the series of a period are drawn.
    enum class Form {
        Stacked,
        Bars, ///< next to each other
        Lines
    };

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
            Unknown,      ///< newcomers who are not known to belong to one
            Side          ///< newcomers to one of several owners or repositories
        };

        Kind kind = Kind::Repository;
        /// The repository, the organisation or the side; empty for the other kinds.
        QString name = {};
        /// One for each of the periods.
        std::vector<int> counts;
        /// Only its name is shown.
        bool isHidden = false;
        /// Of a side: the periods that its counts are about. Its other counts are 0 and mean nothing. Nothing
        /// if nobody came, or while it is not known yet.
        std::optional<PeriodRange> known = std::nullopt;

        bool operator==(const Series &) const = default;
    };

    /// Tells a series apart from the others of any chart of the same view.
    struct Key
    {
        Series::Kind kind = Series::Kind::Repository;
        QString name = {};

        bool operator==(const Key &) const = default;
    };

    /// A bar, or without a series a period's whole column.
    struct Segment
    {
        Period period = {};
        std::optional<Key> series = std::nullopt;

        bool operator==(const Segment &) const = default;
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

    /// "pallets" or "pallets/flask", or several of them.
    QString title;
    View view = View::Newcomers;
    Form form = Form::Stacked;
    /// The numbers of the periods count from each side's first newcomer, who came in period 0.
    bool isAligned = false;
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
    /// view's kinds in the order above; a year has no kinds for shorter spans. Sides: as they were asked for.
    std::vector<Series> series;
    /// The visible newcomers from the first period in sight to each period; in the view of newcomers alone,
    /// and of a single owner.
    std::vector<int> soFar;
    bool isLineHidden = false;
    /// The periods in sight, among the others; nothing for all.
    std::optional<PeriodRange> range = std::nullopt;
    /// The one whose people are listed.
    std::optional<Segment> segment = std::nullopt;
    /// Only people who match this text are counted; empty for all.
    QString text = {};
    /// Only people who are new since then are counted, by their first commits or because the user looked
    /// then; nothing for all.
    std::optional<Instant> newSince = std::nullopt;
    /// Where the numbers are from: "github.com".
    QString host = {};
    /// When the host was last asked; of several that are compared, when the first one was.
    Instant askedAt = {};
    /// Whether any organisation is inside; of View::Insiders alone.
    bool hasInside = false;
    /// How many newcomers of each period the user has not seen; empty without any, and before markUnseen().
    std::vector<int> unseen = {};
    /// When the user last looked; set together with `unseen`.
    Instant seenAt = {};
    /// Releases, tags and own events, sorted by period; see eventMarks().
    std::vector<Mark> marks = {};

    bool operator==(const ChartData &) const = default;
};

/// Who came back within each of retentionSpans, but not within the one before.
inline constexpr std::array backKinds = {ChartData::Series::Kind::BackWithin3,
                                         ChartData::Series::Kind::BackWithin6,
                                         ChartData::Series::Kind::BackWithin12};
static_assert(backKinds.size() == retentionSpans.size());

/// How many repositories or organisations have a colour of their own.
inline constexpr std::size_t largestSeries = 8;

ChartData::Key keyOf(const ChartData::Series &series);

/// The place in ChartData::periods; nothing for a period that is not in the chart.
std::optional<std::size_t> placeOf(Period period, const ChartData &data);

/// The place in ChartData::series; nothing for one that is not in the chart.
std::optional<std::size_t> placeOf(const ChartData::Key &series, const ChartData &data);

/// Whether a period is in sight.
bool isInSight(const ChartData &data, std::size_t period);

/// Whether a series counts somebody or nobody in a period, rather than saying nothing about it.
bool isKnown(const ChartData &data, std::size_t series, std::size_t period);

/// How many a series counts in sight, hidden or not.
int countOfSeries(const ChartData &data, std::size_t series);

/// "2024-02"; the number of an aligned period: "12".
QString periodText(const ChartData &data, Period period);

/// How many the visible bars of a period count together.
int countIn(const ChartData &data, std::size_t period);

/// How many the visible bars of all periods in sight count together.
int countInSight(const ChartData &data);

/// How many the segment counts, or, if there is none, the bars in sight.
int countShown(const ChartData &data);

/// Sets ChartData::soFar for what is visible.
void addUp(ChartData &data);

enum class WithEvents { No, Yes };

/// Everything is visible.
ChartData chartData(const Contributions &answer, View view = View::Newcomers,
                    WithEvents events = WithEvents::No);

} // namespace core
