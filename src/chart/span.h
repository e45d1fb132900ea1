// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chart {

/// The visible part of the time axis. Month i of the data goes from i - 0.5 to i + 0.5.
struct Span
{
    double from = -0.5;
    double to = 0.5;

    double length() const { return to - from; }
    bool operator==(const Span &) const = default;
};

/// All months, but at least the minimum span.
Span wholeSpan(int months);
/// The last `newest` months.
Span newestSpan(int months, int newest);
/// Moved to later months, or to earlier ones if negative; stays within the data.
Span moved(Span span, double by, int months);
/// Scaled by a factor around a fixed position; stays within the data.
Span zoomed(Span span, double factor, double around, int months);
/// Moved as little as possible to make this month visible.
Span scrolledTo(Span span, int month, int months);

} // namespace chart
