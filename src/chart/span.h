// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chart {

/// The part of the time axis that is seen. Month number i of the data goes from i - 0.5 to i + 0.5.
struct Span
{
    double from = -0.5;
    double to = 0.5;

    double length() const { return to - from; }
    bool operator==(const Span &) const = default;
};

/// All months; at least the narrowest span.
Span wholeSpan(int months);
/// The newest `newest` of all months.
Span newestSpan(int months, int newest);
/// Moved to later months, or earlier ones if negative; stays within all months.
Span moved(Span span, double by, int months);
/// Made longer or shorter by a factor around a place that stays where it is; stays within all months.
Span zoomed(Span span, double factor, double around, int months);
/// Moved no further than needed to show this month.
Span scrolledTo(Span span, int month, int months);

} // namespace chart
