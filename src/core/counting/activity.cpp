// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/activity.h"

#include "core/counting/contributions.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <span>
#include <utility>

namespace core {

namespace {

/// The last period that begins no later than so many months after the first day of the one people came in.
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
    return Period::holding(sys_days(day.ok() ? day : day.year() / day.month() / last), came.kind());
}

/// Everything about one period, before the rules narrow it.
struct CountedPeriod
{
    ActivePeriod active;
    RetainedPeriod retained;
    /// For each of retentionSpans; only if somebody came in the period.
    std::array<Period, retentionSpans.size()> lastWithin;
};

/// All periods from the first presence to the last.
class CountedPeriods
{
public:
    explicit CountedPeriods(std::vector<Presence> presences)
    {
        if (presences.empty())
            return;
        std::ranges::sort(presences);
        presences.erase(std::ranges::unique(presences).begin(), presences.end());
        const auto [first, last] = std::ranges::minmax(presences | std::views::transform(&Presence::period));
        m_first = first;
        m_periods.resize(static_cast<std::size_t>(periodsBetween(first, last)) + 1);
        for (auto from = presences.begin(); from != presences.end();) {
            const auto to = std::find_if(
                from, presences.end(), [who = from->who](const Presence &other) { return other.who != who; });
            takeOne({from, to});
            from = to;
        }
    }

    /// Each with its period set.
    std::vector<CountedPeriod> shown(const Rules &rules) const
    {
        std::vector<CountedPeriod> shown;
        for (std::size_t i = 0; i < m_periods.size(); ++i) {
            const Period period = m_first + static_cast<int>(i);
            if (!isShown(period, rules))
                continue;
            shown.push_back(m_periods[i]);
            shown.back().active.period = period;
            shown.back().retained.period = period;
        }
        return shown;
    }

private:
    CountedPeriod &at(Period period)
    {
        return m_periods[static_cast<std::size_t>(periodsBetween(m_first, period))];
    }

    /// Takes one's periods, each once and the earliest first.
    void takeOne(std::span<const Presence> periods)
    {
        const Period came = periods.front().period;
        CountedPeriod &those = at(came);
        if (those.active.newcomers++ == 0)
            std::ranges::transform(retentionSpans, those.lastWithin.begin(),
                                   [came](int span) { return lastWithin(came, span); });
        for (const Presence &later : periods.subspan(1))
            ++at(later.period).active.returning;

        ++those.retained.newcomers;
        if (periods.size() == 1)
            return;
        for (std::size_t i = 0; i < retentionSpans.size(); ++i) {
            if (periods[1].period <= those.lastWithin[i])
                ++those.retained.soFar[i];
        }
    }

    Period m_first;
    std::vector<CountedPeriod> m_periods;
};

} // namespace

bool isOver(Period came, int span, Period asked)
{
    return lastWithin(came, span) < asked;
}

bool isTold(PeriodKind kind, int span)
{
    return kind != PeriodKind::Years || span >= 12;
}

Activity activityOf(std::vector<Presence> presences, const Rules &rules, Instant refreshedAt)
{
    const Period asked = Period::holding(refreshedAt, rules.period);
    Activity activity;
    for (const CountedPeriod &one : CountedPeriods(std::move(presences)).shown(rules)) {
        if (one.active.newcomers + one.active.returning == 0)
            continue;
        while (!activity.active.empty() && activity.active.back().period + 1 < one.active.period)
            activity.active.push_back({activity.active.back().period + 1});
        activity.active.push_back(one.active);
        if (one.retained.newcomers == 0)
            continue;
        RetainedPeriod &retained = activity.retained.emplace_back(one.retained);
        for (std::size_t i = 0; i < retentionSpans.size(); ++i) {
            if (isTold(rules.period, retentionSpans[i]) && isOver(retained.period, retentionSpans[i], asked))
                retained.within[i] = retained.soFar[i];
        }
    }
    return activity;
}

} // namespace core
