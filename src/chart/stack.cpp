// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/stack.h"

#include <algorithm>

namespace chart {

namespace {

int heightOf(const core::ChartData &data, std::size_t period)
{
    if (data.form == core::ChartData::Form::Stacked)
        return core::countIn(data, period);
    int highest = 0;
    for (const core::ChartData::Series &series : data.series)
        highest = series.isHidden ? highest : std::max(highest, series.counts[period]);
    return highest;
}

} // namespace

bool isLineVisible(const core::ChartData &data)
{
    return !data.soFar.empty() && !data.isLineHidden;
}

int highestIn(const core::ChartData &data, std::size_t first, std::size_t last)
{
    int highest = 0;
    for (std::size_t period = first; period <= last && period < data.periods.size(); ++period)
        highest = std::max(highest, heightOf(data, period));
    return highest;
}

std::optional<std::size_t> seriesAtHeight(const core::ChartData &data, std::size_t period, double height)
{
    if (height < 0)
        return std::nullopt;
    int top = 0;
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        if (data.series[i].isHidden)
            continue;
        top += data.series[i].counts[period];
        if (height < top)
            return i;
    }
    return std::nullopt;
}

} // namespace chart
