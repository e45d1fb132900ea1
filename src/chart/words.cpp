// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/words.h"

#include <QCoreApplication>

namespace chart {

namespace {

using Kind = core::ChartData::Series::Kind;

/// For the translators: the strings of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString seriesName(const core::ChartData::Series &series)
{
    switch (series.kind) {
    case Kind::Repository:
        return series.repository;
    case Kind::Other:
        return Words::tr("other");
    case Kind::Newcomers:
        return Words::tr("new");
    case Kind::Returning:
        return Words::tr("returning");
    case Kind::BackWithin3:
        return Words::tr("back within 3 months");
    case Kind::BackWithin6:
        return Words::tr("in 4–6 months");
    case Kind::BackWithin12:
        return Words::tr("in 7–12 months");
    case Kind::NotBack:
        return Words::tr("not back (yet)");
    }
    Q_UNREACHABLE();
}

QString seriesNameIn(const core::ChartData &data, std::size_t index, std::size_t month)
{
    if (data.series[index].kind != Kind::NotBack)
        return seriesName(data.series[index]);
    return core::isOver(data.months[month], core::retentionSpans.back(), data.asked)
               ? Words::tr("not back within 12 months")
               : Words::tr("not back yet");
}

QString countName(core::View view)
{
    return view == core::View::Active ? Words::tr("Active contributors") : Words::tr("New contributors");
}

QString axisCaption(core::View view)
{
    switch (view) {
    case core::View::Newcomers:
        return Words::tr("New a month");
    case core::View::Active:
        return Words::tr("Active a month");
    case core::View::Retention:
        return Words::tr("New a month, by when they came back");
    }
    Q_UNREACHABLE();
}

QString subtitleOf(const core::ChartData &data)
{
    const bool owner = data.scope == core::Scope::Owner;
    switch (data.view) {
    case core::View::Newcomers:
        return owner ? Words::tr("New contributors a month, new to the owner")
                     : Words::tr("New contributors a month, new to the repository");
    case core::View::Active:
        return owner ? Words::tr("Active contributors a month, new and returning to the owner")
                     : Words::tr("Active contributors a month, new and returning to the repository");
    case core::View::Retention:
        return owner ? Words::tr("New contributors a month, by when they came back to the owner")
                     : Words::tr("New contributors a month, by when they came back to the repository");
    }
    Q_UNREACHABLE();
}

QString chartName(core::View view)
{
    switch (view) {
    case core::View::Newcomers:
        return Words::tr("Chart of new contributors");
    case core::View::Active:
        return Words::tr("Chart of active contributors");
    case core::View::Retention:
        return Words::tr("Chart of new contributors, by when they came back");
    }
    Q_UNREACHABLE();
}

QString emptySentence(core::View view)
{
    return view == core::View::Active ? Words::tr("Nobody was active in this range.")
                                      : Words::tr("No newcomers in this range.");
}

} // namespace chart
