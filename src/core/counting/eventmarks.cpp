// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/eventmarks.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <map>

namespace core {

namespace {

/// An event of the answer, and what its name says, which takes long to find out.
struct Tagged
{
    const Event *event = nullptr;
    ReleaseLevel level = ReleaseLevel::Other;
};

using Filter = std::function<bool(const Tagged &)>;
/// By the index of the period, the earliest first.
using ByPeriod = std::map<std::size_t, std::vector<Tagged>>;

/// Names of repositories, those with the most newcomers first.
std::vector<QString> largestRepositories(const Contributions &answer)
{
    QHash<QString, int> newcomers;
    for (const Row &row : answer.rows)
        newcomers[row.repository] += row.newContributors;
    std::vector<QString> names(newcomers.keyBegin(), newcomers.keyEnd());
    std::ranges::sort(names, [&newcomers](const QString &a, const QString &b) {
        const int more = newcomers.value(a) - newcomers.value(b);
        return more != 0 ? more > 0 : a < b;
    });
    names.resize(std::min(names.size(), largestSeries));
    return names;
}

/// The most detailed first.
std::vector<Filter> filtersFor(const Contributions &answer)
{
    const auto upTo = [](ReleaseLevel level) {
        return [level](const Tagged &one) {
            return one.level <= level;
        };
    };
    if (!answer.repository.isEmpty())
        return {upTo(ReleaseLevel::Other), upTo(ReleaseLevel::Patch), upTo(ReleaseLevel::Minor),
                upTo(ReleaseLevel::Major)};
    std::vector<Filter> filters = {upTo(ReleaseLevel::Minor), upTo(ReleaseLevel::Major)};
    const std::vector<QString> largest = largestRepositories(answer);
    for (const std::size_t count : {largest.size(), std::min<std::size_t>(largest.size(), 1)}) {
        const QSet<QString> names(largest.begin(), largest.begin() + static_cast<std::ptrdiff_t>(count));
        filters.emplace_back([names](const Tagged &one) {
            return names.contains(one.event->repository) && one.level == ReleaseLevel::Major;
        });
    }
    return filters;
}

ByPeriod chosenOf(const ByPeriod &all, const Filter &filter)
{
    ByPeriod chosen;
    for (const auto &[period, events] : all) {
        for (const Tagged &one : events) {
            if (filter(one))
                chosen[period].push_back(one);
        }
    }
    return chosen;
}

ByPeriod thinned(const ByPeriod &all, const std::vector<Filter> &filters)
{
    ByPeriod chosen;
    for (const Filter &filter : filters) {
        chosen = chosenOf(all, filter);
        if (chosen.size() <= maxMarkedPeriods)
            return chosen;
    }
    while (chosen.size() > maxMarkedPeriods)
        chosen.erase(chosen.begin());
    return chosen;
}

/// From 0 for the beginning of the period to 1 for its end.
double placeIn(Period period, Instant at)
{
    const auto length = std::chrono::duration<double>((period + 1).start() - period.start());
    return std::clamp(std::chrono::duration<double>(at - period.start()) / length, 0.0, 1.0);
}

} // namespace

std::vector<ChartData::Mark> eventMarks(const Contributions &answer, std::span<const Period> periods)
{
    if (periods.empty())
        return {};
    ByPeriod tagged;
    ByPeriod own;
    for (const Event &event : answer.events) {
        if (event.at < periods.front().start() || event.at >= (periods.back() + 1).start())
            continue;
        const Period period = Period::holding(event.at, answer.rules.period);
        const auto index = static_cast<std::size_t>(periodsBetween(periods.front(), period));
        if (event.kind == Event::Kind::Own)
            own[index].push_back({&event});
        else
            tagged[index].push_back({&event, releaseLevel(event.name)});
    }
    ByPeriod shown = thinned(tagged, filtersFor(answer));
    for (const auto &[period, events] : own)
        shown[period].insert(shown[period].end(), events.begin(), events.end());

    std::vector<ChartData::Mark> marks;
    marks.reserve(shown.size());
    for (const auto &[period, events] : shown) {
        ChartData::Mark mark{.period = period, .events = {}};
        for (const Tagged &one : events)
            mark.events.push_back(*one.event);
        std::ranges::stable_sort(mark.events, {}, &Event::at);
        for (Event &event : mark.events) {
            if (!answer.repository.isEmpty())
                event.repository.clear(); // the chart is of this repository
        }
        mark.place = placeIn(periods[period], mark.events.front().at);
        marks.push_back(std::move(mark));
    }
    return marks;
}

} // namespace core
