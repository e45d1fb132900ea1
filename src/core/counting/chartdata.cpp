// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/chartdata.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace core {

namespace {

using Kind = ChartData::Series::Kind;

void setMonths(ChartData &data, Month first, Month last)
{
    const auto length = static_cast<std::size_t>(monthsBetween(first, last)) + 1;
    for (std::size_t i = 0; i < length; ++i)
        data.months.push_back(first + std::chrono::months(i));
}

int &countIn(const ChartData &data, ChartData::Series &series, Month month)
{
    return series.counts[static_cast<std::size_t>(monthsBetween(data.months.front(), month))];
}

void addKinds(ChartData &data, std::initializer_list<Kind> kinds)
{
    for (const Kind kind : kinds)
        data.series.push_back({kind, {}, std::vector<int>(data.months.size())});
}

/// Keeps the largest, and sums the rest up.
void sumUpTheSmall(ChartData &data)
{
    const auto total = [](const ChartData::Series &series) {
        return std::accumulate(series.counts.begin(), series.counts.end(), 0);
    };
    std::ranges::stable_sort(data.series, std::greater<>(), total);
    if (data.series.size() <= largestSeries)
        return;
    ChartData::Series other{Kind::Other, {}, std::vector<int>(data.months.size())};
    for (std::size_t i = largestSeries; i < data.series.size(); ++i)
        std::ranges::transform(other.counts, data.series[i].counts, other.counts.begin(), std::plus<>());
    data.series.resize(largestSeries);
    data.series.push_back(std::move(other));
}

void fillNewcomers(ChartData &data, const std::vector<Row> &rows)
{
    if (rows.empty())
        return;
    const auto [first, last] = std::ranges::minmax_element(rows, {}, &Row::month);
    setMonths(data, first->month, last->month);

    QHash<QString, std::size_t> seriesOf;
    for (const Row &row : rows) {
        if (!seriesOf.contains(row.repository)) {
            seriesOf.insert(row.repository, data.series.size());
            data.series.push_back({Kind::Repository, row.repository, std::vector<int>(data.months.size())});
        }
        countIn(data, data.series[seriesOf.value(row.repository)], row.month) += row.newContributors;
    }
    sumUpTheSmall(data);

    data.soFar.resize(data.months.size());
    for (const ChartData::Series &series : data.series)
        std::ranges::transform(data.soFar, series.counts, data.soFar.begin(), std::plus<>());
    std::partial_sum(data.soFar.begin(), data.soFar.end(), data.soFar.begin());
}

void fillActive(ChartData &data, const std::vector<ActiveMonth> &active)
{
    if (active.empty())
        return;
    setMonths(data, active.front().month, active.back().month);
    addKinds(data, {Kind::Newcomers, Kind::Returning});
    for (const ActiveMonth &month : active) {
        countIn(data, data.series[0], month.month) = month.newcomers;
        countIn(data, data.series[1], month.month) = month.returning;
    }
}

void fillRetention(ChartData &data, const std::vector<RetainedMonth> &retained)
{
    if (retained.empty())
        return;
    setMonths(data, retained.front().month, retained.back().month);
    addKinds(data, {Kind::BackWithin3, Kind::BackWithin6, Kind::BackWithin12, Kind::NotBack});
    for (const RetainedMonth &month : retained) {
        int before = 0;
        for (std::size_t i = 0; i < retentionSpans.size(); ++i) {
            countIn(data, data.series[i], month.month) = month.soFar[i] - before;
            before = month.soFar[i];
        }
        countIn(data, data.series.back(), month.month) = month.newcomers - before;
    }
}

} // namespace

ChartData chartData(const Contributions &answer, View view)
{
    ChartData data;
    data.title = answer.repository.isEmpty() ? answer.owner : answer.owner + u'/' + answer.repository;
    data.view = view;
    data.scope = answer.rules.scope;
    data.asked = monthOf(answer.refreshedAt);
    switch (view) {
    case View::Newcomers:
        fillNewcomers(data, answer.rows);
        break;
    case View::Active:
        fillActive(data, answer.activity.active);
        break;
    case View::Retention:
        fillRetention(data, answer.activity.retained);
        break;
    }
    return data;
}

} // namespace core
