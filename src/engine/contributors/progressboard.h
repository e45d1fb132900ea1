// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/contributors/reporter.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace engine {

/// The reporters of all running questions. All of them are notified when the host makes requests wait. Safe
/// from any thread.
class ProgressBoard
{
public:
    /// `tell` is called on the threads that report.
    explicit ProgressBoard(std::function<void(const Progress &)> tell);

    std::shared_ptr<Reporter> reporterFor(quint64 number);
    void waiting(std::optional<core::Instant> until);

private:
    const std::function<void(const Progress &)> m_tell;
    std::mutex m_mutex;
    std::vector<std::weak_ptr<Reporter>> m_reporters;
    std::optional<core::Instant> m_waitingUntil;
};

} // namespace engine
