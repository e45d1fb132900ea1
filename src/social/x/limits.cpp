// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/x/limits.h"

#include "net/limits.h"
#include "social/refusal.h"

namespace social::x {

core::Error refusal(const net::Response &response)
{
    const std::optional<qint64> reset = net::numberInHeader(response, "x-rate-limit-reset");
    return social::refusal(response, reset.value_or(0) > 0
                                         ? std::optional(core::Instant(std::chrono::seconds(*reset)))
                                         : std::nullopt);
}

} // namespace social::x
