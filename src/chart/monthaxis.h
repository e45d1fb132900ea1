// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>

#include <vector>

class QLocale;

namespace chart {

struct MonthTick
{
    core::Month month;
    /// Empty for a minor tick.
    QString label;

    bool operator==(const MonthTick &) const = default;
};

/// The ticks of a time axis: every month, quarter, half-year, year or several years, so that at most
/// `maxLabels` have a label. A label is a year, or a month, with the year on a second line where it changes.
std::vector<MonthTick> monthTicks(core::Month first, core::Month last, int maxLabels, const QLocale &locale);

/// "April 2010".
QString monthInWords(core::Month month, const QLocale &locale);

} // namespace chart
