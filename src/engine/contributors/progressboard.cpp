// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/progressboard.h"

#include <utility>

namespace engine {

ProgressBoard::ProgressBoard(std::function<void(const Progress &)> tell)
    : m_tell(std::move(tell))
{}

std::shared_ptr<Reporter> ProgressBoard::reporterFor(quint64 number)
{
    auto reporter = std::make_shared<Reporter>(number, m_tell);
    std::optional<core::Instant> pause;
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_reporters, [](const std::weak_ptr<Reporter> &gone) { return gone.expired(); });
        m_reporters.push_back(reporter);
        pause = m_waitingUntil;
    }
    if (pause)
        reporter->waiting(pause);
    return reporter;
}

void ProgressBoard::waiting(std::optional<core::Instant> until)
{
    std::vector<std::shared_ptr<Reporter>> running;
    {
        const std::lock_guard lock(m_mutex);
        if (until == m_waitingUntil)
            return;
        m_waitingUntil = until;
        for (const std::weak_ptr<Reporter> &one : m_reporters) {
            if (std::shared_ptr<Reporter> reporter = one.lock())
                running.push_back(std::move(reporter));
        }
    }
    for (const std::shared_ptr<Reporter> &reporter : running)
        reporter->waiting(until);
}

} // namespace engine
