// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <optional>
#include <vector>

namespace chart {

/// Which of the legend's entries are switched on.
struct Visibility
{
    /// One for each series.
    std::vector<bool> series;
    /// Never without a line.
    bool line = true;
};

/// Everything of it.
Visibility allVisible(const core::ChartData &data);

/// How high the bars of a month are together.
int stackHeight(const core::ChartData &data, const Visibility &shown, std::size_t month);

/// The highest stack from month `first` to `last`, both included.
int highestStack(const core::ChartData &data, const Visibility &shown, std::size_t first, std::size_t last);

/// The series whose bar is at this height in a month's stack.
std::optional<std::size_t> seriesAtHeight(const core::ChartData &data, const Visibility &shown,
                                          std::size_t month, double height);

} // namespace chart
