// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/span.h"

#include <QtGlobal>

#include <algorithm>

namespace chart {

namespace {

constexpr double minSpan = 3;

} // namespace

Span wholeSpan(int periods)
{
    const double missing = std::max(0.0, minSpan - periods);
    return {-0.5 - missing / 2, periods - 0.5 + missing / 2};
}

Span spanOf(const std::optional<core::PeriodRange> &range, const std::vector<core::Period> &periods)
{
    if (!range || periods.empty())
        return wholeSpan(static_cast<int>(periods.size()));
    return {core::periodsBetween(periods.front(), range->first) - 0.5,
            core::periodsBetween(periods.front(), range->last) + 0.5};
}

std::optional<core::PeriodRange> rangeOf(Span span, const std::vector<core::Period> &periods)
{
    const int last = static_cast<int>(periods.size()) - 1;
    if (last < 0)
        return std::nullopt;
    const int from = std::clamp(qRound(span.from + 0.5), 0, last);
    const int to = std::clamp(from + std::max(qRound(span.length()), 1) - 1, from, last);
    if (from == 0 && to == last)
        return std::nullopt;
    return core::PeriodRange{periods.front() + from, periods.front() + to};
}

Span moved(Span span, double by, int periods)
{
    const Span whole = wholeSpan(periods);
    if (span.length() >= whole.length())
        return whole;
    const double from = std::clamp(span.from + by, whole.from, whole.to - span.length());
    return {from, from + span.length()};
}

Span zoomed(Span span, double factor, double around, int periods)
{
    const Span whole = wholeSpan(periods);
    const double length = std::clamp(span.length() * factor, minSpan, whole.length());
    const double from = around - (around - span.from) * length / span.length();
    return moved({from, from + length}, 0, periods);
}

Span scrolledTo(Span span, int period, int periods)
{
    if (period - 0.5 < span.from)
        return moved(span, period - 0.5 - span.from, periods);
    if (period + 0.5 > span.to)
        return moved(span, period + 0.5 - span.to, periods);
    return span;
}

} // namespace chart
