// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
/// The last `newest` periods.
Span newestSpan(int periods, int newest);
/// Moved to later periods, or to earlier ones if negative; stays within the data.
Span moved(Span span, double by, int periods);
/// Scaled by a factor around a fixed position; stays within the data.
Span zoomed(Span span, double factor, double around, int periods);
/// Moved as little as possible to make this period visible.
Span scrolledTo(Span span, int period, int periods);

} // namespace chart
