// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "social/source.h"

#include <memory>
#include <mutex>

namespace social {

/// Pauses a source that does not work: after three failed requests in a row it is not asked for five minutes,
/// and after a rate limit until that has ended. In the meantime the circuit breaker answers immediately, with
/// the reason and the time when to try again.
class CircuitBreaker : public Source
{
public:
    explicit CircuitBreaker(std::unique_ptr<Source> source, core::Clock clock);

    core::ProfileSource kind() const override { return m_source->kind(); }
    std::size_t handlesInRequest() const override { return m_source->handlesInRequest(); }
    bool takesIds() const override { return m_source->takesIds(); }
    std::future<Answers> ask(const std::vector<core::Handle> &handles, std::stop_token stop) override;

private:
    /// Why the source is not asked; nothing if it may be.
    std::optional<core::Error> whyOpen();
    void heard(const Answers &answers);

    const std::unique_ptr<Source> m_source;
    const core::Clock m_clock;
    std::mutex m_mutex;
    int m_failures = 0;
    core::Error m_lastFailure = {};
    core::Instant m_openUntil = {};
};

} // namespace social
