// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chartdata.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace core {

ChartData chartData(const Contributions &answer)
{
    ChartData data;
    data.title = answer.repository.isEmpty() ? answer.owner : answer.owner + u'/' + answer.repository;
    data.scope = answer.rules.scope;
    if (answer.rows.empty())
        return data;

    const auto [first, last] = std::ranges::minmax_element(answer.rows, {}, &Row::month);
    const Month start = first->month;
    const auto length = static_cast<std::size_t>(monthsBetween(start, last->month)) + 1;
    for (std::size_t i = 0; i < length; ++i)
        data.months.push_back(start + std::chrono::months(i));

    QHash<QString, std::size_t> seriesOf;
    for (const Row &row : answer.rows) {
        if (!seriesOf.contains(row.repository)) {
            seriesOf.insert(row.repository, data.series.size());
            data.series.push_back({row.repository, std::vector<int>(length)});
        }
        data.series[seriesOf.value(row.repository)]
            .counts[static_cast<std::size_t>(monthsBetween(start, row.month))] += row.newContributors;
    }

    const auto total = [](const ChartData::Series &series) {
        return std::accumulate(series.counts.begin(), series.counts.end(), 0);
    };
    std::ranges::stable_sort(data.series, std::greater<>(), total);
    if (data.series.size() > largestSeries) {
        ChartData::Series other{{}, std::vector<int>(length)};
        for (std::size_t i = largestSeries; i < data.series.size(); ++i)
            std::ranges::transform(other.counts, data.series[i].counts, other.counts.begin(), std::plus<>());
        data.series.resize(largestSeries);
        data.series.push_back(std::move(other));
    }

    data.soFar.resize(length);
    for (const ChartData::Series &series : data.series)
        std::ranges::transform(data.soFar, series.counts, data.soFar.begin(), std::plus<>());
    std::partial_sum(data.soFar.begin(), data.soFar.end(), data.soFar.begin());
    return data;
}

} // namespace core
