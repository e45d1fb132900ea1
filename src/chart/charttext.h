// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <QString>

namespace chart {

/// What a series is called: its repository, "other", "returning", "back within 3 months", …
QString seriesName(const core::ChartData::Series &series);

/// The same for one month: who is not back there is so for good, or for now.
QString seriesNameIn(const core::ChartData &data, std::size_t index, std::size_t month);

/// What a month's bars count together: "New contributors", "Active contributors".
QString countName(core::View view);

/// Over the bars' axis.
QString axisCaption(core::View view);

/// Under the title, where the chart stands alone.
QString subtitleOf(const core::ChartData &data);

/// The chart's name, to be read aloud.
QString chartName(core::View view);

/// What stands where there is nothing to draw.
QString emptySentence(core::View view);

} // namespace chart
