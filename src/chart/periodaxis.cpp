// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/periodaxis.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <span>

namespace chart {

namespace {

using core::Period;
using core::PeriodKind;

QDate dayOf(core::Instant instant)
{
    return QDate(1970, 1, 1)
        .addDays(std::chrono::floor<std::chrono::days>(instant.time_since_epoch()).count());
}

QDate firstDay(Period period)
{
    return dayOf(period.start());
}

QString yearText(Period period)
{
    return QString::number(firstDay(period).year());
}

QString dayText(const QDate &day, const QLocale &locale)
{
    return locale.toString(day, QCoreApplication::translate("chart", "d MMM"));
}

/// The label of a week, month or quarter, without the year.
QString shortName(Period period, const QLocale &locale)
{
    switch (period.kind()) {
    case PeriodKind::Weeks:
        return dayText(firstDay(period), locale);
    case PeriodKind::Months:
        return locale.standaloneMonthName(firstDay(period).month(), QLocale::ShortFormat);
    case PeriodKind::Quarters:
        return QStringLiteral("Q%1").arg(period.number() % 4 + 1);
    case PeriodKind::Years:
        break;
    }
    return {};
}

QString nameAndYear(Period period, const QLocale &locale)
{
    return period.kind() == PeriodKind::Years ? yearText(period)
                                              : QString(shortName(period, locale) + u'\n' + yearText(period));
}

int perYear(PeriodKind kind)
{
    return kind == PeriodKind::Months ? 12 : kind == PeriodKind::Quarters ? 4 : 1;
}

/// The distances of labels that a kind may have.
std::span<const int> labelSteps(PeriodKind kind)
{
    static constexpr std::array months = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
    static constexpr std::array quarters = {1, 2, 4, 8, 20, 40, 80, 200, 400, 800};
    static constexpr std::array years = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    if (kind == PeriodKind::Months)
        return months;
    return kind == PeriodKind::Quarters ? std::span<const int>(quarters) : std::span<const int>(years);
}

int labelStep(PeriodKind kind, int periods, int maxLabels)
{
    const std::span<const int> steps = labelSteps(kind);
    const auto found = std::ranges::find_if(
        steps, [periods, maxLabels](int step) { return (periods + step - 1) / step <= maxLabels; });
    return found == steps.end() ? steps.back() : *found;
}

int smallStep(PeriodKind kind, int step)
{
    const int year = perYear(kind);
    if (step < year)
        return 1;
    return step <= 10 * year ? year : step;
}

/// The ticks of weeks that all have a label.
std::vector<PeriodTick> everyWeek(Period first, Period last, const QLocale &locale)
{
    std::vector<PeriodTick> ticks;
    for (Period week = first; week <= last; week += 1) {
        const bool isNewYear = week == first || firstDay(week).year() != firstDay(week).addDays(-7).year();
        ticks.push_back({week, isNewYear ? nameAndYear(week, locale) : shortName(week, locale)});
    }
    return ticks;
}

std::vector<PeriodTick> weekTicks(Period first, Period last, int maxLabels, const QLocale &locale)
{
    if (core::periodsBetween(first, last) < maxLabels)
        return everyWeek(first, last, locale);
    const core::Instant lastDay = (last + 1).start() - std::chrono::days(1);
    Period month = Period::holding(first.start(), PeriodKind::Months);
    if (month.start() < first.start())
        month += 1;
    const Period lastMonth = Period::holding(lastDay, PeriodKind::Months);
    if (month > lastMonth)
        return {{first, nameAndYear(first, locale)}};
    std::vector<PeriodTick> ticks = periodTicks(month, lastMonth, maxLabels, locale);
    for (PeriodTick &tick : ticks)
        tick.period = Period::holding(tick.period.start(), PeriodKind::Weeks);
    return ticks;
}

} // namespace

std::vector<PeriodTick> periodTicks(Period first, Period last, int maxLabels, const QLocale &locale)
{
    const PeriodKind kind = first.kind();
    if (kind == PeriodKind::Weeks)
        return weekTicks(first, last, maxLabels, locale);
    const int year = perYear(kind);
    const int step = labelStep(kind, core::periodsBetween(first, last) + 1, maxLabels);
    const int small = smallStep(kind, step);

    std::vector<PeriodTick> ticks;
    bool labelled = false;
    for (Period period = first; period <= last; period += 1) {
        const int number = period.number();
        if (number % small != 0)
            continue;
        QString label;
        if (number % step == 0) {
            if (step >= year)
                label = yearText(period);
            else if (!labelled || number % year == 0)
                label = nameAndYear(period, locale);
            else
                label = shortName(period, locale);
            labelled = true;
        }
        ticks.push_back({period, label});
    }
    if (!labelled)
        ticks.insert(ticks.begin(), {first, nameAndYear(first, locale)});
    return ticks;
}

QString periodInWords(Period period, const QLocale &locale)
{
    switch (period.kind()) {
    case PeriodKind::Weeks: {
        const core::WeekOfYear of = core::weekOfYear(period);
        return QCoreApplication::translate("chart", "week %1 of %2").arg(of.week).arg(of.year);
    }
    case PeriodKind::Months:
        return locale.standaloneMonthName(firstDay(period).month()) + u' ' + yearText(period);
    case PeriodKind::Quarters:
        return shortName(period, locale) + u' ' + yearText(period);
    case PeriodKind::Years:
        return yearText(period);
    }
    Q_UNREACHABLE();
}

QString periodWithDays(Period period, const QLocale &locale)
{
    if (period.kind() != PeriodKind::Weeks)
        return periodInWords(period, locale);
    return QStringLiteral("%1 (%2 – %3)")
        .arg(periodInWords(period, locale), dayText(firstDay(period), locale),
             dayText(firstDay(period).addDays(6), locale));
}

} // namespace chart
