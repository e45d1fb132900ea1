// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/shown.h"

#include "core/counting/organisations.h"
#include "core/people/names.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace core {

namespace {

using Kind = ChartData::Series::Kind;

/// The series of a chart by what they count.
class SeriesPlaces
{
public:
    explicit SeriesPlaces(const ChartData &chart)
    {
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            if (chart.series[i].name.isEmpty())
                m_byKind.emplace(chart.series[i].kind, i);
            else
                m_byName.insert(chart.series[i].name, i);
        }
    }

    std::size_t of(Kind kind) const { return m_byKind.at(kind); }
    /// Small ones are among the others.
    std::size_t of(const QString &name) const
    {
        const auto found = m_byName.constFind(name);
        return found == m_byName.constEnd() ? of(Kind::Other) : *found;
    }

private:
    std::map<Kind, std::size_t> m_byKind;
    QHash<QString, std::size_t> m_byName;
};

/// Which series counts each newcomer.
class SeriesOfNewcomers
{
public:
    SeriesOfNewcomers(const Contributions &answer, const ChartData &chart)
        : m_answer(answer)
        , m_chart(chart)
        , m_places(chart)
    {
        if (chart.view == View::Organisations || chart.view == View::Insiders)
            m_organisations = organisationsOf(answer.newcomers);
        if (chart.view == View::Insiders)
            m_inside = foldedInsideNames(answer.rules);
    }

    std::size_t of(std::size_t newcomer, Period came) const
    {
        const Newcomer &one = m_answer.newcomers[newcomer];
        switch (m_chart.view) {
        case View::Newcomers:
            return m_places.of(one.repository);
        case View::Active:
            return m_places.of(Kind::Newcomers);
        case View::Retention:
            return m_places.of(backKind(one, came));
        case View::OnceOrBack:
            return m_places.of(one.cameBack ? Kind::CameBack : Kind::CameOnce);
        case View::Organisations:
            return m_organisations[newcomer].isEmpty() ? m_places.of(Kind::Unknown)
                                                       : m_places.of(m_organisations[newcomer]);
        case View::Insiders:
            return m_places.of(insideKind(m_organisations[newcomer]));
        }
        Q_UNREACHABLE();
    }

private:
    Kind backKind(const Newcomer &one, Period came) const
    {
        for (std::size_t i = 0; i < retentionSpans.size(); ++i) {
            if (one.backIn && isTold(m_chart.period, retentionSpans[i]) &&
                *one.backIn <= lastWithin(came, retentionSpans[i]))
                return backKinds[i];
        }
        return Kind::NotBack;
    }

    Kind insideKind(const QString &organisation) const
    {
        if (organisation.isEmpty())
            return Kind::Unknown;
        return m_inside.contains(foldedName(organisation)) ? Kind::Insiders : Kind::Outsiders;
    }

    const Contributions &m_answer;
    const ChartData &m_chart;
    SeriesPlaces m_places;
    std::vector<QString> m_organisations;
    QSet<QString> m_inside;
};

int periodsIn(int years, PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Weeks:
        return years * 1461 / 28; // 365.25 days a year
    case PeriodKind::Months:
        return years * 12;
    case PeriodKind::Quarters:
        return years * 4;
    case PeriodKind::Years:
        return years;
    }
    Q_UNREACHABLE();
}

bool matches(const Newcomer &person, const QString &text)
{
    const auto has = [&text](const QString &field) {
        return field.contains(text, Qt::CaseInsensitive);
    };
    return has(person.name) || has(person.login) || has(person.repository) ||
           has(person.affiliation.organisation);
}

/// Whether each person matches, by their numbers.
std::vector<bool> matching(const Contributions &answer, const Shown &shown)
{
    std::vector<bool> matching(answer.newcomers.size() + answer.earlier.size(), true);
    if (shown.text.isEmpty() && !shown.onlyUnseen)
        return matching;
    for (std::size_t who = 0; who < matching.size(); ++who) {
        const Newcomer &person = personOf(answer, who);
        matching[who] = (!shown.onlyUnseen || person.isUnseen) && matches(person, shown.text);
    }
    return matching;
}

bool isIn(const ChartData::Segment &segment, const Counted &one, const ChartData &chart)
{
    return one.period == segment.period &&
           (!segment.series || keyOf(chart.series[one.series]) == *segment.series);
}

} // namespace

bool Shown::hides(const ChartData::Key &series) const
{
    return std::ranges::find(hidden, series) != hidden.end();
}

CountedView countedView(std::shared_ptr<const Contributions> answer, View view)
{
    CountedView counted{std::move(answer), {}, {}};
    const Contributions &all = *counted.answer;
    counted.chart = chartData(all, view, WithEvents::Yes);
    const SeriesOfNewcomers series(all, counted.chart);
    for (std::size_t i = 0; i < all.newcomers.size(); ++i) {
        const Period came = Period::holding(all.newcomers[i].firstCommitAt, all.rules.period);
        counted.people.push_back({i, came, series.of(i, came)});
    }
    if (view == View::Active && !all.returns.empty()) {
        const std::size_t returning = SeriesPlaces(counted.chart).of(Kind::Returning);
        for (const Return &one : all.returns)
            counted.people.push_back({one.who, one.period, returning});
    }
    return counted;
}

ChartData shownChart(const CountedView &counted, const Shown &shown)
{
    ChartData chart = counted.chart;
    chart.range = shown.range;
    chart.segment = shown.segment;
    chart.isLineHidden = shown.isLineHidden;
    chart.text = shown.text;
    if (shown.onlyUnseen)
        chart.newSince = counted.answer->seenAt;
    if (!shown.showsEvents)
        chart.marks.clear();
    const bool isNarrowed = !shown.text.isEmpty() || shown.onlyUnseen;
    for (ChartData::Series &series : chart.series) {
        series.isHidden = shown.hides(keyOf(series));
        if (isNarrowed)
            std::ranges::fill(series.counts, 0);
    }
    if (isNarrowed) {
        const std::vector<bool> isMatching = matching(*counted.answer, shown);
        for (const Counted &one : counted.people)
            chart.series[one.series].counts[*placeOf(one.period, chart)] += isMatching[one.who] ? 1 : 0;
    }
    addUp(chart);
    return chart;
}

std::vector<Counted> shownPeople(const CountedView &counted, const Shown &shown)
{
    const std::vector<bool> isMatching = matching(*counted.answer, shown);
    std::vector<bool> isHidden;
    isHidden.reserve(counted.chart.series.size());
    for (const ChartData::Series &series : counted.chart.series)
        isHidden.push_back(shown.hides(keyOf(series)));
    std::vector<Counted> people;
    std::ranges::copy_if(counted.people, std::back_inserter(people), [&](const Counted &one) {
        return isMatching[one.who] && !isHidden[one.series] &&
               (!shown.range || shown.range->contains(one.period)) &&
               (!shown.segment || isIn(*shown.segment, one, counted.chart));
    });
    return people;
}

ShownNumbers shownNumbers(const CountedView &counted, const std::vector<Counted> &people)
{
    ShownNumbers numbers{counted.chart.view, static_cast<int>(people.size()),
                         static_cast<int>(counted.people.size())};
    std::vector<bool> isCounted(counted.answer->newcomers.size() + counted.answer->earlier.size());
    for (const Counted &one : people) {
        numbers.people += isCounted[one.who] ? 0 : 1;
        isCounted[one.who] = true;
    }
    return numbers;
}

std::vector<Newcomer> distinctPeople(const CountedView &counted, const std::vector<Counted> &people)
{
    std::vector<Newcomer> distinct;
    std::vector<bool> isThere(counted.answer->newcomers.size() + counted.answer->earlier.size());
    for (const Counted &one : people) {
        if (!isThere[one.who])
            distinct.push_back(personOf(*counted.answer, one.who));
        isThere[one.who] = true;
    }
    return distinct;
}

std::optional<PeriodRange> newestYears(const ChartData &chart, int years)
{
    const int count = periodsIn(years, chart.period);
    if (count >= static_cast<int>(chart.periods.size()))
        return std::nullopt;
    return PeriodRange{chart.periods.back() + (1 - count), chart.periods.back()};
}

std::optional<PeriodRange> firstYears(const ChartData &chart, int years)
{
    const int count = periodsIn(years, chart.period);
    if (count >= static_cast<int>(chart.periods.size()))
        return std::nullopt;
    return PeriodRange{chart.periods.front(), chart.periods.front() + (count - 1)};
}

std::optional<PeriodRange> fitted(const PeriodRange &range, const ChartData &chart)
{
    if (chart.periods.empty())
        return std::nullopt;
    const Period from = Period::holding(range.first.start(), chart.period);
    const Period to = Period::holding((range.last + 1).start() - std::chrono::seconds(1), chart.period);
    const PeriodRange all{chart.periods.front(), chart.periods.back()};
    const PeriodRange both{std::max(from, all.first), std::min(to, all.last)};
    return both.first > both.last || both == all ? std::nullopt : std::optional(both);
}

void markUnseen(ChartData &chart, const CountedView &counted, const Shown &shown)
{
    const Contributions &answer = *counted.answer;
    if (!answer.seenAt || unseen(answer.newcomers) == 0)
        return;
    Shown inSight = shown;
    inSight.segment.reset();
    chart.unseen.assign(chart.periods.size(), 0);
    for (const Counted &one : shownPeople(counted, inSight)) {
        const bool isNew = chart.series[one.series].kind != Kind::Returning;
        chart.unseen[*placeOf(one.period, chart)] += isNew && answer.newcomers[one.who].isUnseen ? 1 : 0;
    }
    chart.seenAt = *answer.seenAt;
}

Contributions answerOf(const CountedView &counted, const std::vector<Counted> &people)
{
    const Contributions &all = *counted.answer;
    Contributions part = all;
    part.newcomers.clear();
    part.earlier.clear();
    part.returns.clear();
    const std::size_t newcomers = all.newcomers.size();
    std::vector<bool> came(newcomers + all.earlier.size());
    std::vector<bool> returned(came.size());
    const auto isReturn = [&counted](const Counted &one) {
        return counted.chart.series[one.series].kind == Kind::Returning;
    };
    for (const Counted &one : people)
        (isReturn(one) ? returned : came)[one.who] = true;
    std::vector<std::size_t> newNumbers(came.size());
    for (std::size_t who = 0; who < newcomers; ++who) {
        newNumbers[who] = part.newcomers.size();
        if (came[who])
            part.newcomers.push_back(all.newcomers[who]);
    }
    for (std::size_t i = 0; i < came.size(); ++i) {
        const std::size_t who = (newcomers + i) % came.size(); // those who came earlier are the first
        if (!returned[who] || came[who])
            continue;
        newNumbers[who] = part.newcomers.size() + part.earlier.size();
        part.earlier.push_back(personOf(all, who));
    }
    for (const Counted &one : people) {
        if (isReturn(one))
            part.returns.push_back({newNumbers[one.who], one.period});
    }
    part.rows = rowsOf(part.newcomers, part.rules.period);
    part.activity = activityOf(part);
    return part;
}

ChartData visiblePart(const ChartData &chart)
{
    ChartData part = chart;
    if (!chart.range || chart.periods.empty())
        return part;
    const auto first = std::max(chart.range->first, chart.periods.front());
    const auto last = std::min(chart.range->last, chart.periods.back());
    const auto cut = [&](auto &list) {
        list.erase(list.begin() + periodsBetween(chart.periods.front(), last) + 1, list.end());
        list.erase(list.begin(), list.begin() + periodsBetween(chart.periods.front(), first));
    };
    if (last < first)
        return part;
    for (ChartData::Series &series : part.series)
        cut(series.counts);
    if (!part.soFar.empty())
        cut(part.soFar);
    cut(part.periods);
    const auto hidden = static_cast<std::size_t>(periodsBetween(chart.periods.front(), first));
    std::erase_if(part.marks,
                  [&chart](const ChartData::Mark &mark) { return !isInSight(chart, mark.period); });
    for (ChartData::Mark &mark : part.marks)
        mark.period -= hidden;
    return part;
}

} // namespace core
