// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/finding.h"

#include <cstddef>
#include <future>
#include <stop_token>
#include <vector>

namespace social {

/// Where profiles can be looked up. Safe to call from several threads. Errors name the host that was
/// asked; kinds: Unauthorized, Forbidden, Limited, BadAnswer, and those of net::Http.
class Source
{
public:
    using Answers = std::vector<core::Result<core::Finding>>;

    Source() = default;
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    virtual ~Source() = default;

    virtual core::ProfileSource kind() const = 0;

    /// How many handles go into one request at most.
    virtual std::size_t handlesInRequest() const = 0;

    /// Looks up handlesInRequest() handles at most, each with an answer of its own, in their order. The
    /// request is sent at once, and the answer is read when the future is got.
    virtual std::future<Answers> ask(const std::vector<core::Handle> &handles, std::stop_token stop) = 0;
};

/// How many requests without a token are on their way to one host at most.
inline constexpr int requestsAtOnce = 4;

} // namespace social
