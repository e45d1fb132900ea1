// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/chartdata.h"

#include "core/counting/eventmarks.h"
#include "core/counting/organisations.h"
#include "core/counting/periodrange.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace core {

namespace {

using Kind = ChartData::Series::Kind;

void setPeriods(ChartData &data, Period first, Period last)
{
    for (Period period = first; period <= last; period += 1)
        data.periods.push_back(period);
}

int &countOf(const ChartData &data, ChartData::Series &series, Period period)
{
    return series.counts[static_cast<std::size_t>(periodsBetween(data.periods.front(), period))];
}

void addKinds(ChartData &data, std::initializer_list<Kind> kinds)
{
    for (const Kind kind : kinds)
        data.series.push_back({kind, {}, std::vector<int>(data.periods.size())});
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
    ChartData::Series other{Kind::Other, {}, std::vector<int>(data.periods.size())};
    for (std::size_t i = largestSeries; i < data.series.size(); ++i)
        std::ranges::transform(other.counts, data.series[i].counts, other.counts.begin(), std::plus<>());
    data.series.resize(largestSeries);
    data.series.push_back(std::move(other));
}

void fillNewcomers(ChartData &data, const std::vector<Row> &rows)
{
    if (rows.empty())
        return;
    const auto [first, last] = std::ranges::minmax_element(rows, {}, &Row::period);
    setPeriods(data, first->period, last->period);

    QHash<QString, std::size_t> seriesOf;
    for (const Row &row : rows) {
        if (!seriesOf.contains(row.repository)) {
            seriesOf.insert(row.repository, data.series.size());
            data.series.push_back({Kind::Repository, row.repository, std::vector<int>(data.periods.size())});
        }
        countOf(data, data.series[seriesOf.value(row.repository)], row.period) += row.newContributors;
    }
    sumUpTheSmall(data);
}

void fillActive(ChartData &data, const std::vector<ActivePeriod> &active)
{
    if (active.empty())
        return;
    setPeriods(data, active.front().period, active.back().period);
    addKinds(data, {Kind::Newcomers, Kind::Returning});
    for (const ActivePeriod &counts : active) {
        countOf(data, data.series[0], counts.period) = counts.newcomers;
        countOf(data, data.series[1], counts.period) = counts.returning;
    }
}

void fillRetention(ChartData &data, const std::vector<RetainedPeriod> &retained)
{
    if (retained.empty())
        return;
    setPeriods(data, retained.front().period, retained.back().period);
    std::vector<std::size_t> spans;
    for (std::size_t i = 0; i < retentionSpans.size(); ++i) {
        if (!isTold(data.period, retentionSpans[i]))
            continue;
        spans.push_back(i);
        addKinds(data, {backKinds[i]});
    }
    addKinds(data, {Kind::NotBack});
    for (const RetainedPeriod &counts : retained) {
        int before = 0;
        for (std::size_t i = 0; i < spans.size(); ++i) {
            countOf(data, data.series[i], counts.period) = counts.soFar[spans[i]] - before;
            before = counts.soFar[spans[i]];
        }
        countOf(data, data.series.back(), counts.period) = counts.newcomers - before;
    }
}

void fillOnceOrBack(ChartData &data, const std::vector<OnceOrBackPeriod> &onceOrBack)
{
    if (onceOrBack.empty())
        return;
    setPeriods(data, onceOrBack.front().period, onceOrBack.back().period);
    addKinds(data, {Kind::CameBack, Kind::CameOnce});
    for (const OnceOrBackPeriod &counts : onceOrBack) {
        countOf(data, data.series[0], counts.period) = counts.back;
        countOf(data, data.series[1], counts.period) = counts.once;
    }
}

void fillOrganisations(ChartData &data, const std::vector<OrganisationPeriod> &organisations)
{
    if (organisations.empty())
        return;
    setPeriods(data, organisations.front().period, organisations.back().period);
    ChartData::Series unknown{Kind::Unknown, {}, std::vector<int>(data.periods.size())};
    QHash<QString, std::size_t> seriesOf;
    bool hasUnknown = false;
    for (const OrganisationPeriod &one : organisations) {
        if (one.organisation.isEmpty()) {
            hasUnknown = true;
            countOf(data, unknown, one.period) += one.newcomers;
            continue;
        }
        if (!seriesOf.contains(one.organisation)) {
            seriesOf.insert(one.organisation, data.series.size());
            data.series.push_back(
                {Kind::Organisation, one.organisation, std::vector<int>(data.periods.size())});
        }
        countOf(data, data.series[seriesOf.value(one.organisation)], one.period) += one.newcomers;
    }
    sumUpTheSmall(data);
    if (hasUnknown)
        data.series.push_back(std::move(unknown));
}

void fillInsiders(ChartData &data, const std::vector<InsidersPeriod> &insiders)
{
    if (insiders.empty())
        return;
    setPeriods(data, insiders.front().period, insiders.back().period);
    addKinds(data, {Kind::Insiders, Kind::Outsiders, Kind::Unknown});
    for (const InsidersPeriod &counts : insiders) {
        countOf(data, data.series[0], counts.period) = counts.insiders;
        countOf(data, data.series[1], counts.period) = counts.outsiders;
        countOf(data, data.series[2], counts.period) = counts.unknown;
    }
}

/// Adds the periods in which nobody came lately.
void extendTo(ChartData &data, Period last)
{
    if (data.periods.empty())
        return;
    while (data.periods.back() < last)
        data.periods.push_back(data.periods.back() + 1);
    for (ChartData::Series &series : data.series)
        series.counts.resize(data.periods.size());
}

} // namespace

ChartData::Key keyOf(const ChartData::Series &series)
{
    return {series.kind, series.name};
}

std::optional<std::size_t> placeOf(Period period, const ChartData &data)
{
    if (data.periods.empty() || period < data.periods.front() || period > data.periods.back())
        return std::nullopt;
    return static_cast<std::size_t>(periodsBetween(data.periods.front(), period));
}

std::optional<std::size_t> placeOf(const ChartData::Key &series, const ChartData &data)
{
    const auto found = std::ranges::find(data.series, series, keyOf);
    if (found == data.series.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - data.series.begin());
}

bool isInSight(const ChartData &data, std::size_t period)
{
    return !data.range || data.range->contains(data.periods[period]);
}

bool isKnown(const ChartData &data, std::size_t series, std::size_t period)
{
    const ChartData::Series &one = data.series[series];
    return one.kind != Kind::Side || (one.known && one.known->contains(data.periods[period]));
}

int countOfSeries(const ChartData &data, std::size_t series)
{
    int count = 0;
    for (std::size_t period = 0; period < data.periods.size(); ++period)
        count += isInSight(data, period) ? data.series[series].counts[period] : 0;
    return count;
}

QString periodText(const ChartData &data, Period period)
{
    return data.isAligned ? QString::number(period.number()) : toString(period);
}

int countIn(const ChartData &data, std::size_t period)
{
    int count = 0;
    for (const ChartData::Series &series : data.series)
        count += series.isHidden ? 0 : series.counts[period];
    return count;
}

int countInSight(const ChartData &data)
{
    int count = 0;
    for (std::size_t period = 0; period < data.periods.size(); ++period)
        count += isInSight(data, period) ? countIn(data, period) : 0;
    return count;
}

int countShown(const ChartData &data)
{
    if (!data.segment)
        return countInSight(data);
    const std::optional<std::size_t> period = placeOf(data.segment->period, data);
    if (!period)
        return 0;
    if (!data.segment->series)
        return countIn(data, *period);
    const std::optional<std::size_t> series = placeOf(*data.segment->series, data);
    return !series || data.series[*series].isHidden ? 0 : data.series[*series].counts[*period];
}

void addUp(ChartData &data)
{
    if (data.view != View::Newcomers || data.form != ChartData::Form::Stacked)
        return;
    data.soFar.assign(data.periods.size(), 0);
    int sum = 0;
    for (std::size_t period = 0; period < data.periods.size(); ++period) {
        sum += isInSight(data, period) ? countIn(data, period) : 0;
        data.soFar[period] = sum;
    }
}

ChartData chartData(const Contributions &answer, View view, WithEvents events)
{
    ChartData data;
    data.title = answer.repository.isEmpty() ? answer.owner : answer.owner + u'/' + answer.repository;
    data.view = view;
    data.scope = answer.rules.scope;
    data.period = answer.rules.period;
    data.asked = Period::holding(answer.refreshedAt, data.period);
    data.askedAt = answer.refreshedAt;
    data.host = answer.host;
    if (answer.rules.newSince)
        data.newSince = answer.rules.newSince->day ? answer.rules.newSince->day : answer.seenAt;
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
    case View::OnceOrBack:
        fillOnceOrBack(data, answer.activity.onceOrBack);
        break;
    case View::Organisations:
        fillOrganisations(data, answer.activity.organisations);
        break;
    case View::Insiders:
        fillInsiders(data, insidersPeriods(answer.activity.organisations, answer.rules));
        data.hasInside = !insideNames(answer.rules).isEmpty();
        break;
    }
    if (const std::optional<PeriodRange> range = periodRange(answer))
        extendTo(data, range->last);
    addUp(data);
    if (events == WithEvents::Yes)
        data.marks = eventMarks(answer, data.periods);
    return data;
}

} // namespace core
