// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/zeros.h"

#include "core/counting/periodrange.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace core {

namespace {

std::vector<Row> filled(const Contributions &answer, const PeriodRange &range)
{
    std::set<QString> names;
    for (const Row &row : answer.rows)
        names.insert(row.repository);
    for (const RepositoryReport &report : answer.repositories) {
        if (report.state == RepositoryState::Complete || report.state == RepositoryState::Empty)
            names.insert(report.name);
    }
    std::vector<Row> rows;
    auto next = answer.rows.begin();
    for (const QString &name : names) {
        for (Period period = range.first; period <= range.last; period += 1) {
            const bool isThere =
                next != answer.rows.end() && next->repository == name && next->period == period;
            rows.push_back(isThere ? *next++ : Row{name, period, 0});
        }
    }
    return rows;
}

/// The unknown organisation stands for periods without any: one row for each organisation would be too many.
std::vector<OrganisationPeriod> filledOrganisations(const std::vector<OrganisationPeriod> &list,
                                                    const PeriodRange &range)
{
    std::vector<OrganisationPeriod> all;
    auto next = list.begin();
    for (Period period = range.first; period <= range.last; period += 1) {
        if (next == list.end() || next->period != period)
            all.push_back({period});
        for (; next != list.end() && next->period == period; ++next)
            all.push_back(*next);
    }
    return all;
}

/// Adds what `make` returns for each period that the list lacks.
template<typename Counts, typename Make>
void fill(std::vector<Counts> &list, const PeriodRange &range, Make make)
{
    std::map<Period, Counts> byPeriod;
    for (const Counts &counts : list)
        byPeriod.emplace(counts.period, counts);
    for (Period period = range.first; period <= range.last; period += 1)
        byPeriod.try_emplace(period, make(period));
    list.clear();
    for (const auto &[period, counts] : byPeriod)
        list.push_back(counts);
}

} // namespace

Contributions withZeros(Contributions answer)
{
    const std::optional<PeriodRange> range = periodRange(answer);
    if (!range)
        return answer;
    answer.rows = filled(answer, *range);
    fill(answer.activity.active, *range, [](Period period) { return ActivePeriod{period}; });
    fill(answer.activity.onceOrBack, *range, [](Period period) { return OnceOrBackPeriod{period}; });
    answer.activity.organisations = filledOrganisations(answer.activity.organisations, *range);
    const PeriodKind kind = answer.rules.period;
    const Period asked = Period::holding(answer.refreshedAt, kind);
    fill(answer.activity.retained, *range, [kind, asked](Period period) {
        RetainedPeriod counts{period};
        for (std::size_t i = 0; i < retentionSpans.size(); ++i) {
            if (isTold(kind, retentionSpans[i]) && isOver(period, retentionSpans[i], asked))
                counts.within[i] = 0;
        }
        return counts;
    });
    return answer;
}

} // namespace core
