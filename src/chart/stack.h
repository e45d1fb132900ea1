// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <optional>

namespace chart {

/// Whether there is a line, and it is visible.
bool isLineVisible(const core::ChartData &data);

/// The highest stack of visible bars from period `first` to `last`, inclusive; the highest count where
/// nothing is stacked.
int highestIn(const core::ChartData &data, std::size_t first, std::size_t last);

/// The series whose bar is at this height in a period's stack.
std::optional<std::size_t> seriesAtHeight(const core::ChartData &data, std::size_t period, double height);

} // namespace chart
