// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/monthaxis.h"

#include <QLocale>

#include <array>

namespace chart {

namespace {

int monthNumber(core::Month month)
{
    return static_cast<int>(month.year()) * 12 + static_cast<int>(static_cast<unsigned>(month.month())) - 1;
}

int monthOfYear(core::Month month)
{
    return static_cast<int>(static_cast<unsigned>(month.month()));
}

QString yearText(core::Month month)
{
    return QString::number(static_cast<int>(month.year()));
}

int labelStep(int months, int maxLabels)
{
    constexpr std::array steps = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
    for (const int step : steps)
        if ((months + step - 1) / step <= maxLabels)
            return step;
    return steps.back();
}

int smallStep(int step)
{
    if (step < 12)
        return 1;
    return step <= 120 ? 12 : step;
}

} // namespace

std::vector<MonthTick> monthTicks(core::Month first, core::Month last, int maxLabels, const QLocale &locale)
{
    const auto monthAndYear = [&locale](core::Month month) -> QString {
        return locale.standaloneMonthName(monthOfYear(month), QLocale::ShortFormat) + u'\n' + yearText(month);
    };
    const int step = labelStep(core::monthsBetween(first, last) + 1, maxLabels);
    const int small = smallStep(step);

    std::vector<MonthTick> ticks;
    bool labelled = false;
    for (core::Month month = first; month <= last; month += std::chrono::months(1)) {
        const int number = monthNumber(month);
        if (number % small != 0)
            continue;
        QString label;
        if (number % step == 0) {
            if (step >= 12)
                label = yearText(month);
            else if (!labelled || number % 12 == 0)
                label = monthAndYear(month);
            else
                label = locale.standaloneMonthName(monthOfYear(month), QLocale::ShortFormat);
            labelled = true;
        }
        ticks.push_back({month, label});
    }
    if (!labelled)
        ticks.insert(ticks.begin(), {first, monthAndYear(first)});
    return ticks;
}

QString monthInWords(core::Month month, const QLocale &locale)
{
    return locale.standaloneMonthName(monthOfYear(month)) + u' ' + yearText(month);
}

} // namespace chart
