// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/sidebyside.h"

#include "core/counting/periodrange.h"
#include "core/messages/catalogue.h"

#include <QStringList>

#include <algorithm>

namespace core {

namespace {

/// How far the periods of an answer are from those of the chart.
int shiftOf(const Contributions &answer, Alignment alignment)
{
    return alignment == Alignment::FirstNewcomer && answer.firstPeriod ? -answer.firstPeriod->number() : 0;
}

std::optional<PeriodRange> knownPeriods(const Side &side, Alignment alignment)
{
    const std::optional<PeriodRange> range = side.answer ? periodRange(*side.answer) : std::nullopt;
    if (!range || range->first > range->last)
        return std::nullopt;
    const int shift = shiftOf(*side.answer, alignment);
    return PeriodRange{range->first + shift, range->last + shift};
}

/// The periods from the first that any series is about to the last.
std::vector<Period> periodsOf(const std::vector<ChartData::Series> &series)
{
    std::optional<PeriodRange> all;
    for (const ChartData::Series &one : series) {
        if (!one.known)
            continue;
        if (!all)
            all = one.known;
        *all = {std::min(all->first, one.known->first), std::max(all->last, one.known->last)};
    }
    std::vector<Period> periods;
    if (all) {
        for (Period period = all->first; period <= all->last; period += 1)
            periods.push_back(period);
    }
    return periods;
}

std::vector<int> countsOf(const Side &side, int shift, const ChartData &data)
{
    std::vector<int> counts(data.periods.size());
    if (!side.answer)
        return counts;
    for (const Row &row : side.answer->rows) {
        if (const std::optional<std::size_t> place = placeOf(row.period + shift, data))
            counts[*place] += row.newContributors;
    }
    return counts;
}

} // namespace

SideBySide sideBySide(std::span<const Contributions> answers)
{
    SideBySide compared;
    for (const Contributions &answer : answers)
        compared.sides.push_back({answer.lookup(), std::make_shared<const Contributions>(answer)});
    return compared;
}

ChartData sideBySideChart(const SideBySide &compared)
{
    ChartData data;
    data.form = compared.form;
    data.isAligned = compared.alignment == Alignment::FirstNewcomer;
    data.range = compared.range;
    QStringList names;
    Instant lastAsked = {};
    for (const Side &side : compared.sides) {
        const QString name = side.lookup.toString();
        names << name;
        data.series.push_back({ChartData::Series::Kind::Side,
                               name,
                               {},
                               std::ranges::find(compared.hidden, name) != compared.hidden.end(),
                               knownPeriods(side, compared.alignment)});
        if (!side.answer)
            continue;
        data.scope = side.answer->rules.scope;
        data.period = side.answer->rules.period;
        const Instant asked = side.answer->refreshedAt;
        lastAsked = std::max(lastAsked, asked);
        data.askedAt = data.askedAt == Instant() ? asked : std::min(data.askedAt, asked);
    }
    data.asked = Period::holding(lastAsked, data.period);
    data.title = names.join(QStringLiteral(", "));
    data.periods = periodsOf(data.series);
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const Side &side = compared.sides[i];
        const int shift = side.answer ? shiftOf(*side.answer, compared.alignment) : 0;
        data.series[i].counts = countsOf(side, shift, data);
    }
    return data;
}

Result<void> checkSides(std::size_t count)
{
    if (count <= maxSides)
        return {};
    return fail(Error::Kind::Usage, "lookup.too-many", QString::number(maxSides), QString::number(count));
}

} // namespace core
