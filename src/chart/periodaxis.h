// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"

#include <QString>

#include <vector>

class QLocale;

namespace chart {

struct PeriodTick
{
    core::Period period;
    /// Empty for a minor tick.
    QString label;

    bool operator==(const PeriodTick &) const = default;
};

/// The ticks of a time axis: every period, or those at which a quarter, half-year, year or several years
/// begin, so that at most `maxLabels` have a label. A label is a year, a quarter or a month, with the year on
/// a second line where it changes. Weeks are labelled with their first day, or, where these do not fit, with
/// the month or year that begins in them.
std::vector<PeriodTick> periodTicks(core::Period first, core::Period last, int maxLabels,
                                    const QLocale &locale);

/// "week 5 of 2024", "April 2010", "Q1 2024" or "2024".
QString periodInWords(core::Period period, const QLocale &locale);

/// The same, of a week with its days: "week 5 of 2024 (29 Jan – 4 Feb)".
QString periodWithDays(core::Period period, const QLocale &locale);

} // namespace chart
