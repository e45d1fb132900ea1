// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/countaxis.h"

#include <algorithm>
#include <array>

namespace chart {

namespace {

/// A bar that ends at the edge looks cut off.
long long withRoom(int highest)
{
    const long long count = std::max(highest, 0);
    return count + (count + 49) / 50;
}

} // namespace

CountScale countScale(int highest, int maxSteps)
{
    const long long reach = withRoom(highest);
    const long long steps = std::max(maxSteps, 1);
    for (long long power = 1;; power *= 10) {
        for (const long long quarter : std::array{4, 8, 10, 20}) {
            if (quarter * power % 4 != 0)
                continue;
            const long long step = quarter * power / 4;
            if (step * steps >= reach)
                return {static_cast<int>(step),
                        static_cast<int>(std::max(1LL, (reach + step - 1) / step) * step)};
        }
    }
}

CountScale countScaleWithSteps(int highest, int steps)
{
    const long long reach = withRoom(highest);
    const long long count = std::max(steps, 1);
    for (long long power = 1;; power *= 10) {
        // More of them than for the first axis, so that the highest count is still near the top.
        for (const long long quarter : std::array{4, 6, 8, 10, 12, 16, 20, 24, 32}) {
            if (quarter * power % 4 != 0)
                continue;
            const long long step = quarter * power / 4;
            if (step * count >= reach)
                return {static_cast<int>(step), static_cast<int>(step * count)};
        }
    }
}

} // namespace chart
