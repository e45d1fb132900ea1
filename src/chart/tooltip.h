// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/look.h"
#include "chart/stack.h"

#include <QString>

namespace chart {

/// What a series is called: its repository, or "other".
QString seriesName(const core::ChartData::Series &series);

/// A month in rich text: its name, how many came, to which of the repositories that are shown, and all so
/// far.
QString monthTooltip(const core::ChartData &data, const Shown &shown, std::size_t month,
                     const Colours &colours);

/// The same in one plain sentence, to be read aloud.
QString monthSentence(const core::ChartData &data, const Shown &shown, std::size_t month);

/// The whole chart in one plain sentence, to be read aloud.
QString chartSentence(const core::ChartData &data);

/// What stands where there is nothing to draw.
QString emptySentence();

} // namespace chart
