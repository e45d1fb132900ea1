// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"

#include <optional>
#include <vector>

namespace chart {

/// The visible part of the time axis. Period i of the data goes from i - 0.5 to i + 0.5.
struct Span
{
    double from = -0.5;
    double to = 0.5;

    double length() const { return to - from; }
    bool operator==(const Span &) const = default;
};

/// All periods, but at least the minimum span.
Span wholeSpan(int periods);
/// A range of these periods, or all of them.
Span spanOf(const std::optional<core::PeriodRange> &range, const std::vector<core::Period> &periods);
/// The periods that a span shows for the most part; nothing if these are all of them.
std::optional<core::PeriodRange> rangeOf(Span span, const std::vector<core::Period> &periods);
/// Moved to later periods, or to earlier ones if negative; stays within the data.
Span moved(Span span, double by, int periods);
/// Scaled by a factor around a fixed position; stays within the data.
Span zoomed(Span span, double factor, double around, int periods);
/// Moved as little as possible to make this period visible.
Span scrolledTo(Span span, int period, int periods);

} // namespace chart
