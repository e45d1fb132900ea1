// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/x/limits.h"

#include "net/limits.h"
#include "social/refusal.h"

namespace social::x {

core::Error refusal(const net::Response &response)
{
    const std::optional<core::Instant> reset =
        net::instantInHeader(response, "x-rate-limit-reset", core::now());
    return social::refusal(response, reset > core::Instant() ? reset : std::nullopt);
}

} // namespace social::x
