// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/look.h"
#include "chart/stack.h"

#include <QString>

namespace chart {

/// A month in rich text: its name, how many it counts, each of the series that are shown, and all so far.
/// Those who came back are told in percent, too.
QString monthTooltip(const core::ChartData &data, const Visibility &shown, std::size_t month,
                     const Colours &colours);

/// The same in one plain sentence, to be read aloud.
QString monthSentence(const core::ChartData &data, const Visibility &shown, std::size_t month);

/// The whole chart in one plain sentence, to be read aloud.
QString chartSentence(const core::ChartData &data);

} // namespace chart
