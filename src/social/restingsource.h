// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "social/source.h"

#include <memory>
#include <mutex>

namespace social {

/// A source that is spared when it does not work: after three requests in a row that failed it is asked
/// nothing for five minutes, and after a limit until that is over. Asked meanwhile, it answers at once: why,
/// and when it is worth trying again.
class RestingSource : public Source
{
public:
    explicit RestingSource(std::unique_ptr<Source> source, core::Clock clock);

    core::ProfileSource kind() const override { return m_source->kind(); }
    std::size_t handlesInRequest() const override { return m_source->handlesInRequest(); }
    std::future<Answers> ask(const std::vector<core::Handle> &handles, std::stop_token stop) override;

private:
    /// Why it rests; nothing when it may be asked.
    std::optional<core::Error> whyResting();
    void heard(const Answers &answers);

    const std::unique_ptr<Source> m_source;
    const core::Clock m_clock;
    std::mutex m_mutex;
    int m_failures = 0;
    core::Error m_lastFailure = {};
    core::Instant m_restsUntil = {};
};

} // namespace social
