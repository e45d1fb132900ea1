// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counting/periodrange.h"

#include <algorithm>

namespace core {

std::optional<PeriodRange> periodRange(const Contributions &answer)
{
    if (!answer.firstPeriod)
        return std::nullopt;
    const Rules &rules = answer.rules;
    PeriodRange range{*answer.firstPeriod, Period::holding(answer.refreshedAt, rules.period)};
    // A repository may have been read later than the others.
    if (!answer.activity.active.empty())
        range.last = std::max(range.last, answer.activity.active.back().period);
    if (rules.since)
        range.first = std::max(range.first, Period::holding(startOf(*rules.since), rules.period));
    if (rules.until) {
        const Instant end = startOf(*rules.until + std::chrono::months(1)) - std::chrono::seconds(1);
        range.last = std::min(range.last, Period::holding(end, rules.period));
    }
    return range;
}

} // namespace core
