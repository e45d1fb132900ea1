// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/look.h"
#include "chart/stack.h"

#include <QString>

namespace chart {

/// A period's tool tip as rich text: its name, its total, the visible series and the running total. Retention
/// is shown in per cent, too.
QString periodTooltip(const core::ChartData &data, std::size_t period, const Colours &colours);

/// A period as one plain sentence for screen readers.
QString periodSentence(const core::ChartData &data, std::size_t period);

/// The whole chart as one plain sentence for screen readers.
QString chartSentence(const core::ChartData &data);

} // namespace chart
