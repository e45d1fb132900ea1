// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/activity.h"

#include "core/counting/contributions.h"

#include <algorithm>
#include <map>
#include <span>

namespace core {

namespace {

/// Everything of it by period, before the rules narrow it.
struct ByPeriod
{
    std::map<Period, ActivePeriod> active;
    std::map<Period, RetainedPeriod> retained;
};

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

/// Takes one's periods, each once and the earliest first.
void takeOne(std::span<const Presence> periods, ByPeriod &byPeriod)
{
    const Period came = periods.front().period;
    ++byPeriod.active[came].newcomers;
    for (const Presence &later : periods.subspan(1))
        ++byPeriod.active[later.period].returning;

    RetainedPeriod &those = byPeriod.retained[came];
    ++those.newcomers;
    if (periods.size() == 1)
        return;
    for (std::size_t i = 0; i < retentionSpans.size(); ++i) {
        if (periods[1].period <= lastWithin(came, retentionSpans[i]))
            ++those.soFar[i];
    }
}

ByPeriod countByPeriod(std::vector<Presence> presences)
{
    std::ranges::sort(presences);
    presences.erase(std::ranges::unique(presences).begin(), presences.end());
    ByPeriod byPeriod;
    for (auto from = presences.begin(); from != presences.end();) {
        const auto to = std::find_if(from, presences.end(),
                                     [who = from->who](const Presence &other) { return other.who != who; });
        takeOne({from, to}, byPeriod);
        from = to;
    }
    return byPeriod;
}

template<typename Counts>
void narrow(std::map<Period, Counts> &byPeriod, const Rules &rules)
{
    std::erase_if(byPeriod, [&rules](const auto &entry) { return !isShown(entry.first, rules); });
}

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
    ByPeriod byPeriod = countByPeriod(std::move(presences));
    narrow(byPeriod.active, rules);
    narrow(byPeriod.retained, rules);

    Activity activity;
    for (auto &[period, counts] : byPeriod.active) {
        while (!activity.active.empty() && activity.active.back().period + 1 < period)
            activity.active.push_back({activity.active.back().period + 1});
        counts.period = period;
        activity.active.push_back(counts);
    }
    const Period asked = Period::holding(refreshedAt, rules.period);
    for (auto &[period, counts] : byPeriod.retained) {
        counts.period = period;
        for (std::size_t i = 0; i < retentionSpans.size(); ++i) {
            if (isTold(rules.period, retentionSpans[i]) && isOver(period, retentionSpans[i], asked))
                counts.within[i] = counts.soFar[i];
        }
        activity.retained.push_back(counts);
    }
    return activity;
}

} // namespace core
