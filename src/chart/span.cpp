// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/span.h"

#include <algorithm>

namespace chart {

namespace {

constexpr double minSpan = 3;

} // namespace

Span wholeSpan(int months)
{
    const double missing = std::max(0.0, minSpan - months);
    return {-0.5 - missing / 2, months - 0.5 + missing / 2};
}

Span newestSpan(int months, int newest)
{
    const Span whole = wholeSpan(months);
    const double length = std::clamp(static_cast<double>(newest), minSpan, whole.length());
    return {whole.to - length, whole.to};
}

Span moved(Span span, double by, int months)
{
    const Span whole = wholeSpan(months);
    if (span.length() >= whole.length())
        return whole;
    const double from = std::clamp(span.from + by, whole.from, whole.to - span.length());
    return {from, from + span.length()};
}

Span zoomed(Span span, double factor, double around, int months)
{
    const Span whole = wholeSpan(months);
    const double length = std::clamp(span.length() * factor, minSpan, whole.length());
    const double from = around - (around - span.from) * length / span.length();
    return moved({from, from + length}, 0, months);
}

Span scrolledTo(Span span, int month, int months)
{
    if (month - 0.5 < span.from)
        return moved(span, month - 0.5 - span.from, months);
    if (month + 0.5 > span.to)
        return moved(span, month + 0.5 - span.to, months);
    return span;
}

} // namespace chart
