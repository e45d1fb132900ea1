// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/periodaxis.h"

namespace chart {

/// "month 12": a period that is counted from the first newcomer.
QString alignedInWords(core::Period period, const QLocale &locale);

/// The ticks of an axis of such periods: every one, or as many as a quarter, half a year, a year or several
/// years have, so that at most `maxLabels` have a label.
std::vector<PeriodTick> alignedTicks(core::Period first, core::Period last, int maxLabels,
                                     const QLocale &locale);

} // namespace chart
