// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/question.h"

#include <chrono>
#include <functional>
#include <mutex>

namespace engine {

/// Collects the progress of a question from the threads that read, and reports it a few times per second.
class Reporter
{
public:
    /// `tell` is called on the threads that report, one at a time.
    Reporter(quint64 number, std::function<void(const Progress &)> tell);

    void repositoriesFound(int inAll, int requests);
    void costs(const Cost &cost);
    void repositoryDone();
    void commitsRead(const QString &repository, qint64 commits, qint64 inAll);
    void requestAnswered();
    /// Reported immediately, because there will be no other progress until then.
    void waiting(std::optional<core::Instant> until);

private:
    enum class When { Soon, Now };
    void change(When when, const std::function<void(Progress &)> &apply);

    std::mutex m_mutex;
    Progress m_progress;
    std::function<void(const Progress &)> m_tell;
    std::chrono::steady_clock::time_point m_toldAt;
};

} // namespace engine
