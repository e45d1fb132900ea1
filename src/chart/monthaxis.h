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
    /// Empty for a small tick.
    QString label;

    bool operator==(const MonthTick &) const = default;
};

/// The ticks of a time axis from `first` to `last`: every month, quarter, half-year, year or several years,
/// so that no more than `most` have a label. A label is a year, or a month with its year in a second line
/// where that is new.
std::vector<MonthTick> monthTicks(core::Month first, core::Month last, int maxLabels, const QLocale &locale);

/// "April 2010".
QString monthInWords(core::Month month, const QLocale &locale);

} // namespace chart
