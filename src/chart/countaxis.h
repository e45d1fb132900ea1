// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chart {

/// A count axis from 0 to `top` with ticks every `step`; `top` is a tick.
struct CountScale
{
    int step = 1;
    int top = 1;

    bool operator==(const CountScale &) const = default;
};

/// The axis that ends just above the highest count, with round steps and at most `maxSteps` of them.
CountScale countScale(int highest, int maxSteps);

/// The same with exactly `steps` of them: for a second axis that shares the grid of the first.
CountScale countScaleWithSteps(int highest, int steps);

} // namespace chart
