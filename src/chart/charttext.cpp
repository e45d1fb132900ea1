// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/charttext.h"

#include <QCoreApplication>

namespace chart {

namespace {

using Kind = core::ChartData::Series::Kind;

/// The context of this file's texts for translators.
struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

} // namespace

QString seriesName(const core::ChartData::Series &series)
{
    switch (series.kind) {
    case Kind::Repository:
        return series.repository;
    case Kind::Other:
        return ChartText::tr("other");
    case Kind::Newcomers:
        return ChartText::tr("new");
    case Kind::Returning:
        return ChartText::tr("returning");
    case Kind::BackWithin3:
        return ChartText::tr("back within 3 months");
    case Kind::BackWithin6:
        return ChartText::tr("back in 4–6 months");
    case Kind::BackWithin12:
        return ChartText::tr("back in 7–12 months");
    case Kind::NotBack:
        return ChartText::tr("not back (yet)");
    }
    Q_UNREACHABLE();
}

QString seriesNameIn(const core::ChartData &data, std::size_t index, std::size_t month)
{
    if (data.series[index].kind != Kind::NotBack)
        return seriesName(data.series[index]);
    return core::isOver(data.months[month], core::retentionSpans.back(), data.asked)
               ? ChartText::tr("not back within 12 months")
               : ChartText::tr("not back yet");
}

QString countName(core::View view)
{
    return view == core::View::Active ? ChartText::tr("Active contributors")
                                      : ChartText::tr("New contributors");
}

QString axisCaption(core::View view)
{
    switch (view) {
    case core::View::Newcomers:
        return ChartText::tr("New per month");
    case core::View::Active:
        return ChartText::tr("Active per month");
    case core::View::Retention:
        return ChartText::tr("New per month, by when they returned");
    }
    Q_UNREACHABLE();
}

QString subtitleOf(const core::ChartData &data)
{
    const bool owner = data.scope == core::Scope::Owner;
    switch (data.view) {
    case core::View::Newcomers:
        return owner ? ChartText::tr("New contributors per month, new to the owner")
                     : ChartText::tr("New contributors per month, new to the repository");
    case core::View::Active:
        return owner ? ChartText::tr("Active contributors per month, new to the owner or returning")
                     : ChartText::tr("Active contributors per month, new to the repository or returning");
    case core::View::Retention:
        return owner ? ChartText::tr("New contributors per month, by when they returned to the owner")
                     : ChartText::tr("New contributors per month, by when they returned to the repository");
    }
    Q_UNREACHABLE();
}

QString chartName(core::View view)
{
    switch (view) {
    case core::View::Newcomers:
        return ChartText::tr("Chart of new contributors");
    case core::View::Active:
        return ChartText::tr("Chart of active contributors");
    case core::View::Retention:
        return ChartText::tr("Chart of new contributors, by when they returned");
    }
    Q_UNREACHABLE();
}

QString emptySentence(core::View view)
{
    return view == core::View::Active ? ChartText::tr("Nobody was active in this period.")
                                      : ChartText::tr("No new contributors in this period.");
}

} // namespace chart
