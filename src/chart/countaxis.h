// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chart {

/// How a count's axis goes: from 0, a tick every `step`, to `top`, itself a tick.
struct CountScale
{
    int step = 1;
    int top = 1;

    bool operator==(const CountScale &) const = default;
};

/// The axis that ends just above the highest count, in round whole numbers and in no more than `mostSteps`
/// steps.
CountScale countScale(int highest, int maxSteps);

} // namespace chart
