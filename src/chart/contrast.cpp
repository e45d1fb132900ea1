// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/contrast.h"

#include <algorithm>
#include <cmath>

namespace chart {

namespace {

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readable(const QColor &colour, const QColor &ground, double wanted)
{
    const QColor limit = contrast(Qt::white, ground) > contrast(Qt::black, ground) ? Qt::white : Qt::black;
    constexpr int steps = 50;
    for (int step = 0; step < steps; ++step) {
        const auto part = [step](int from, int to) {
            return from + qRound((to - from) * static_cast<double>(step) / steps);
        };
        const QColor tried(part(colour.red(), limit.red()), part(colour.green(), limit.green()),
                           part(colour.blue(), limit.blue()), colour.alpha());
        if (contrast(tried, ground) >= wanted)
            return tried;
    }
    return limit;
}

} // namespace chart
