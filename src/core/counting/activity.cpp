// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/activity.h"

#include "core/counting/contributions.h"

#include <algorithm>
#include <map>
#include <span>

namespace core {

namespace {

/// Everything of it by month, before the rules narrow it.
struct ByMonth
{
    std::map<Month, ActiveMonth> active;
    std::map<Month, RetainedMonth> retained;
};

/// Takes one's months, each once and the earliest first.
void takeOne(std::span<const Presence> months, ByMonth &byMonth)
{
    const Month came = months.front().month;
    ++byMonth.active[came].newcomers;
    for (const Presence &later : months.subspan(1))
        ++byMonth.active[later.month].returning;

    RetainedMonth &those = byMonth.retained[came];
    ++those.newcomers;
    if (months.size() == 1)
        return;
    const int away = monthsBetween(came, months[1].month);
    for (std::size_t i = 0; i < retentionSpans.size(); ++i) {
        if (away <= retentionSpans[i])
            ++those.soFar[i];
    }
}

ByMonth countByMonth(std::vector<Presence> presences)
{
    std::ranges::sort(presences);
    presences.erase(std::ranges::unique(presences).begin(), presences.end());
    ByMonth byMonth;
    for (auto from = presences.begin(); from != presences.end();) {
        const auto to = std::find_if(from, presences.end(),
                                     [who = from->who](const Presence &other) { return other.who != who; });
        takeOne({from, to}, byMonth);
        from = to;
    }
    return byMonth;
}

template<typename Counts>
void narrow(std::map<Month, Counts> &byMonth, const Rules &rules)
{
    std::erase_if(byMonth, [&rules](const auto &entry) {
        return (rules.since && entry.first < *rules.since) || (rules.until && entry.first > *rules.until);
    });
}

} // namespace

bool isOver(Month came, int span, Month asked)
{
    return came + std::chrono::months(span) < asked;
}

Activity activityOf(std::vector<Presence> presences, const Rules &rules, Instant refreshedAt)
{
    ByMonth byMonth = countByMonth(std::move(presences));
    narrow(byMonth.active, rules);
    narrow(byMonth.retained, rules);

    Activity activity;
    for (auto &[month, counts] : byMonth.active) {
        while (!activity.active.empty() && activity.active.back().month + std::chrono::months(1) < month)
            activity.active.push_back({activity.active.back().month + std::chrono::months(1)});
        counts.month = month;
        activity.active.push_back(counts);
    }
    const Month asked = monthOf(refreshedAt);
    for (auto &[month, counts] : byMonth.retained) {
        counts.month = month;
        for (std::size_t i = 0; i < retentionSpans.size(); ++i) {
            if (isOver(month, retentionSpans[i], asked))
                counts.within[i] = counts.soFar[i];
        }
        activity.retained.push_back(counts);
    }
    return activity;
}

} // namespace core
