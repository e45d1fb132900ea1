// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <QString>

namespace chart {

/// The name of a series: its repository, "other", "returning", "back within 3 months", …
QString seriesName(const core::ChartData &data, std::size_t index);

/// The name for one period: those not back yet may be final there, or not.
QString seriesNameIn(const core::ChartData &data, std::size_t index, std::size_t period);

/// What the bars of a period count in total: "New contributors", "Active contributors".
QString countName(core::View view);

/// What the line counts: "Total so far", or from which period on.
QString soFarName(const core::ChartData &data);

/// The caption above the bars' axis.
QString axisCaption(const core::ChartData &data);

/// The caption at the other end: what the line counts, or where the periods begin; empty for neither.
QString rightCaption(const core::ChartData &data);

/// A period of the chart: "April 2010", or "month 12".
QString periodName(const core::ChartData &data, core::Period period);

/// The same, of a week with its days.
QString fullPeriodName(const core::ChartData &data, core::Period period);

/// "week", "month", "quarter" or "year".
QString unitName(core::PeriodKind period);

/// The subtitle of exported charts, with the number of people.
QString subtitleOf(const core::ChartData &data);

/// The line below pictures: where the numbers are from, and of which day they are.
QString footerOf(const core::ChartData &data);

/// The chart's accessible name.
QString chartName(const core::ChartData &data);

/// "New since 12 Nov": the people the user has not seen.
QString newSinceText(core::Instant seenAt);

/// The text shown instead of an empty chart.
QString emptySentence(core::View view);

} // namespace chart
