// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/alignedaxis.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <span>

namespace chart {

namespace {

using core::Period;
using core::PeriodKind;

/// Which periods have a label; the last one is multiplied by ten as long as these are too many.
std::span<const int> stepsOf(PeriodKind kind)
{
    static constexpr std::array weeks = {1, 2, 4, 13, 26, 52, 104, 260, 520};
    static constexpr std::array months = {1, 3, 6, 12, 24, 60, 120};
    static constexpr std::array quarters = {1, 2, 4, 8, 20, 40};
    static constexpr std::array years = {1, 2, 5, 10};
    switch (kind) {
    case PeriodKind::Weeks:
        return weeks;
    case PeriodKind::Months:
        return months;
    case PeriodKind::Quarters:
        return quarters;
    case PeriodKind::Years:
        return years;
    }
    Q_UNREACHABLE();
}

int stepFor(PeriodKind kind, int periods, int maxLabels)
{
    const auto fits = [periods, maxLabels](int step) {
        return (periods + step - 1) / step <= maxLabels;
    };
    const std::span<const int> steps = stepsOf(kind);
    const auto found = std::ranges::find_if(steps, fits);
    if (found != steps.end())
        return *found;
    int step = steps.back();
    while (!fits(step))
        step *= 10;
    return step;
}

} // namespace

QString alignedInWords(Period period, const QLocale &locale)
{
    const QString number = locale.toString(period.number());
    switch (period.kind()) {
    case PeriodKind::Weeks:
        return QCoreApplication::translate("chart", "week %1").arg(number);
    case PeriodKind::Months:
        return QCoreApplication::translate("chart", "month %1").arg(number);
    case PeriodKind::Quarters:
        return QCoreApplication::translate("chart", "quarter %1").arg(number);
    case PeriodKind::Years:
        return QCoreApplication::translate("chart", "year %1").arg(number);
    }
    Q_UNREACHABLE();
}

std::vector<PeriodTick> alignedTicks(Period first, Period last, int maxLabels, const QLocale &locale)
{
    const int step = stepFor(first.kind(), core::periodsBetween(first, last) + 1, std::max(maxLabels, 1));
    std::vector<PeriodTick> ticks;
    for (Period period = first; period <= last; period += 1) {
        if (period.number() % step == 0)
            ticks.push_back({period, alignedInWords(period, locale)});
    }
    if (ticks.empty())
        ticks.push_back({first, alignedInWords(first, locale)});
    return ticks;
}

} // namespace chart
