// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <QString>

namespace chart {

/// A series' name: its repository, "other", "returning", "back within 3 months", …
QString seriesName(const core::ChartData::Series &series);

/// The name for one month: those not back yet may be final there, or not.
QString seriesNameIn(const core::ChartData &data, std::size_t index, std::size_t month);

/// What the bars of a month count in total: "New contributors", "Active contributors".
QString countName(core::View view);

/// The caption above the bars' axis.
QString axisCaption(core::View view);

/// The subtitle of exported charts.
QString subtitleOf(const core::ChartData &data);

/// The chart's accessible name.
QString chartName(core::View view);

/// The text shown instead of an empty chart.
QString emptySentence(core::View view);

} // namespace chart
