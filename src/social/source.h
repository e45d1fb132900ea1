// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/finding.h"

#include <cstddef>
#include <future>
#include <stop_token>
#include <vector>

namespace social {

/// The maximum number of requests without a token in flight to one host.
inline constexpr int requestsAtOnce = 4;

/// A source of profiles. Safe to call from several threads. What it says about one account, also that it
/// cannot tell, is a Finding. Errors are failures of the source, and name the host; kinds: Unauthorized,
/// Forbidden, Limited, those of net::Http, and BadAnswer for an answer that cannot be read, which may be so
/// for one account only. `retryAt` is set where the host says when to ask again.
class Source
{
public:
    using Answers = std::vector<core::Result<core::Finding>>;

    Source() = default;
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    virtual ~Source() = default;

    virtual core::ProfileSource kind() const = 0;

    /// The maximum number of handles in one request.
    virtual std::size_t handlesInRequest() const = 0;

    /// Whether it can look up accounts by the network's ID.
    virtual bool takesIds() const { return false; }

    /// The server that is asked about a handle, where it is not the same for all; else empty.
    virtual QString serverOf(const core::Handle &) const { return {}; }

    /// How many requests may be pending at once, to all servers together.
    virtual int requestsAhead() const { return requestsAtOnce; }

    /// Looks up at most handlesInRequest() handles, or as many IDs, each with its own answer, in their order.
    /// The request is sent immediately; the answer is parsed by the future's get().
    virtual std::future<Answers> ask(const std::vector<core::Handle> &handles, std::stop_token stop) = 0;
};

} // namespace social
