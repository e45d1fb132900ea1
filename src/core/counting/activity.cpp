// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/activity.h"

#include "core/counting/contributions.h"
#include "core/counting/organisations.h"

#include <algorithm>

namespace core {

namespace {

Period cameIn(const Newcomer &newcomer, const Contributions &answer)
{
    return Period::holding(newcomer.firstCommitAt, answer.rules.period);
}

std::vector<ActivePeriod> activePeriods(const Contributions &answer)
{
    if (answer.newcomers.empty() && answer.returns.empty())
        return {};
    std::vector<Period> came;
    came.reserve(answer.newcomers.size());
    for (const Newcomer &one : answer.newcomers)
        came.push_back(cameIn(one, answer));
    // Newcomers are sorted by time, and returns by period.
    Period first = came.empty() ? answer.returns.front().period : came.front();
    Period last = came.empty() ? answer.returns.back().period : came.back();
    if (!answer.returns.empty()) {
        first = std::min(first, answer.returns.front().period);
        last = std::max(last, answer.returns.back().period);
    }
    std::vector<ActivePeriod> periods;
    for (Period period = first; period <= last; period += 1)
        periods.push_back({period});
    const auto at = [&](Period period) -> ActivePeriod & {
        return periods[static_cast<std::size_t>(periodsBetween(first, period))];
    };
    for (const Period period : came)
        ++at(period).newcomers;
    for (const Return &one : answer.returns)
        ++at(one.period).returning;
    return periods;
}

std::vector<RetainedPeriod> retainedPeriods(const Contributions &answer)
{
    const PeriodKind kind = answer.rules.period;
    const Period asked = Period::holding(answer.refreshedAt, kind);
    std::vector<RetainedPeriod> periods;
    std::array<Period, retentionSpans.size()> last;
    for (const Newcomer &one : answer.newcomers) { // the earliest first
        const Period came = cameIn(one, answer);
        if (periods.empty() || periods.back().period != came) {
            periods.push_back({came});
            std::ranges::transform(retentionSpans, last.begin(),
                                   [came](int span) { return lastWithin(came, span); });
        }
        RetainedPeriod &counts = periods.back();
        ++counts.newcomers;
        for (std::size_t i = 0; i < retentionSpans.size(); ++i)
            counts.soFar[i] += one.backIn && *one.backIn <= last[i] ? 1 : 0;
    }
    for (RetainedPeriod &counts : periods) {
        for (std::size_t i = 0; i < retentionSpans.size(); ++i) {
            if (isTold(kind, retentionSpans[i]) && isOver(counts.period, retentionSpans[i], asked))
                counts.within[i] = counts.soFar[i];
        }
    }
    return periods;
}

std::vector<OnceOrBackPeriod> onceOrBackPeriods(const Contributions &answer)
{
    std::vector<OnceOrBackPeriod> periods;
    for (const Newcomer &one : answer.newcomers) { // the earliest first
        const Period came = cameIn(one, answer);
        if (periods.empty() || periods.back().period != came)
            periods.push_back({came});
        ++(one.cameBack ? periods.back().back : periods.back().once);
    }
    return periods;
}

} // namespace

Period lastWithin(Period came, int span)
{
    switch (came.kind()) {
    case PeriodKind::Months:
        return came + span;
    case PeriodKind::Quarters:
        return came + span / 3;
    case PeriodKind::Years:
        return came + span / 12;
    case PeriodKind::Weeks:
        break;
    }
    using namespace std::chrono;
    const year_month_day day = year_month_day(floor<days>(came.start())) + months(span);
    return Period::holding(sys_days(day.ok() ? day : day.year() / day.month() / std::chrono::last),
                           came.kind());
}

bool isOver(Period came, int span, Period asked)
{
    return lastWithin(came, span) < asked;
}

bool isTold(PeriodKind kind, int span)
{
    return kind != PeriodKind::Years || span >= 12;
}

Activity activityOf(const Contributions &answer)
{
    return {activePeriods(answer), retainedPeriods(answer), onceOrBackPeriods(answer),
            organisationPeriods(answer.newcomers, answer.rules.period)};
}

} // namespace core
