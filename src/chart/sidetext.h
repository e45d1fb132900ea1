// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/look.h"
#include "core/counting/chartdata.h"

#include <QString>

namespace chart {

// The texts about several owners or repositories next to each other. They have no sum: people may have come
// to several of them.

/// Whether a chart is one.
bool hasSides(const core::ChartData &data);

/// A period's tool tip as rich text: its name, and the visible sides of which it is known.
QString sidesTooltip(const core::ChartData &data, std::size_t period, const Colours &colours);

/// A period as one plain sentence: "April 2010: pallets 3, redis 5."
QString sidesPeriodSentence(const core::ChartData &data, std::size_t period);

/// The whole chart as one plain sentence, with total and maximum of each visible side.
QString sidesSentence(const core::ChartData &data);

} // namespace chart
