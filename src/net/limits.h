// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quota.h"
#include "net/http.h"

#include <chrono>
#include <optional>

namespace net {

/// Which of a host's limits refused a request.
enum class Limit {
    None,
    Primary,  ///< the quota is used up
    Secondary ///< too much at once, or too fast
};

/// A host's refusal because of a limit, and how long it told us to wait, if it did.
struct Refusal
{
    Limit limit = Limit::None;
    std::optional<std::chrono::seconds> wait = std::nullopt;
    std::optional<core::Instant> until = std::nullopt;

    bool operator==(const Refusal &) const = default;
};

/// Reads an answer as "Rate limits for the REST API" describes it: a 403 or 429 with `retry-after`, with
/// `x-ratelimit-remaining: 0` and a reset, or with nothing but its message. A 429 is always a limit. A 200
/// may be one too, as "Rate limits and query limits for the GraphQL API" has it: with an error of the type
/// RATE_LIMITED, or whose message tells of a secondary limit.
Refusal refusalIn(const Response &response, core::Instant now);

/// The quota that an answer tells; nothing without one, or when it is that of another resource than
/// core::Quota knows. An answer that names no resource tells of the one `asked` for.
std::optional<core::Quota> quotaIn(const Response &response, core::Quota::Resource asked);

/// Answers overtake each other: of two quotas the one with the later reset holds, and before the same reset
/// the lower. A quota whose reset has passed gives way to any.
core::Quota laterQuota(const std::optional<core::Quota> &known, const core::Quota &heard, core::Instant now);

} // namespace net
