// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <optional>
#include <vector>

namespace chart {

/// Which legend entries are visible.
struct Visibility
{
    /// One for each series.
    std::vector<bool> series;
    /// False if there is no line.
    bool line = true;
};

/// Everything visible.
Visibility allVisible(const core::ChartData &data);

/// The total height of the visible bars of a period.
int stackHeight(const core::ChartData &data, const Visibility &shown, std::size_t period);

/// The highest stack from period `first` to `last`, inclusive.
int highestStack(const core::ChartData &data, const Visibility &shown, std::size_t first, std::size_t last);

/// The series whose bar is at this height in a period's stack.
std::optional<std::size_t> seriesAtHeight(const core::ChartData &data, const Visibility &shown,
                                          std::size_t period, double height);

} // namespace chart
