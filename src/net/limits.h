// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quota.h"
#include "net/http.h"

#include <chrono>
#include <limits>
#include <optional>

namespace net {

/// Which of a host's limits refused a request.
enum class Limit {
    None,
    Primary,  ///< the quota is used up
    Secondary ///< too much at once, or too fast
};

/// A host's refusal because of a limit, and how long it asked us to wait, if it did.
struct Refusal
{
    Limit limit = Limit::None;
    std::optional<std::chrono::seconds> wait = std::nullopt;
    std::optional<core::Instant> until = std::nullopt;

    bool operator==(const Refusal &) const = default;
};

/// What an answer says about its host's limits.
struct LimitReport
{
    Refusal refusal = {};
    /// Nothing when the answer reports none, or the quota of a resource that core::Quota does not know.
    std::optional<core::Quota> quota = std::nullopt;
};

/// The maximum wait; longer ones in answers are reduced to it. Quotas are for minutes, an hour or a day.
inline constexpr std::chrono::seconds maxWait = std::chrono::days(1);

/// A header with a non-negative number; larger ones become `most`.
std::optional<qint64> numberInHeader(const Response &response, const QByteArray &name,
                                     qint64 most = std::numeric_limits<int>::max());

/// A header with a time in seconds since 1970; at most maxWait after `now`.
std::optional<core::Instant> instantInHeader(const Response &response, const QByteArray &name,
                                             core::Instant now);

/// `Retry-After`: a number of seconds, or a date (RFC 9110). From 0 to maxWait.
std::optional<std::chrono::seconds> retryAfter(const Response &response, core::Instant now);

/// Answers overtake each other: of two quotas the one with the later reset is current, and before the same
/// reset the lower. A quota whose reset has passed is replaced by any.
core::Quota laterQuota(const std::optional<core::Quota> &known, const core::Quota &heard, core::Instant now);

} // namespace net
