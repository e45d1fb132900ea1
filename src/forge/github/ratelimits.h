// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/limits.h"

namespace forge::github {

/// Reads an answer as "Rate limits for the REST API" describes it: a 403 or 429 with `retry-after`, with
/// `x-ratelimit-remaining: 0` and a reset, or with only a message. A 429 is always a limit. A 200 can be one
/// too, see "Rate limits and query limits for the GraphQL API": with an error of the type RATE_LIMITED, or
/// whose message mentions a secondary limit. A quota without a resource belongs to the one that was `asked`.
net::LimitReport rateLimits(const net::Response &response, core::Quota::Resource asked, core::Instant now);

} // namespace forge::github
