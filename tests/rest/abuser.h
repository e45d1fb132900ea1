// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

/// What an abuser has to go by.
class Cue
{
public:
    /// The script has done all of its abuse once, or is in the middle of what takes long.
    void tellThatItGoesOn()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_goesOn = true;
        }
        m_changed.notify_all();
    }

    bool waitUntilItGoesOn()
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_until(lock, std::chrono::system_clock::now() + std::chrono::minutes(1),
                                    [this] { return m_goesOn; });
    }

    bool hasEnd() const { return m_stop.stop_requested(); }
    void end() { m_stop.request_stop(); }
    void waitForEnd() { waitForEndWithin(std::chrono::hours(1)); }
    void waitForEndWithin(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_mutex);
        m_ended.wait_until(lock, m_stop.get_token(), std::chrono::system_clock::now() + time,
                           [] { return false; });
    }

private:
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::condition_variable_any m_ended;
    bool m_goesOn = false;
};

/// Abuses a port on threads of its own, until it ends.
class Abuser
{
public:
    Abuser(int threads, const std::function<void(Cue &)> &script)
    {
        for (int i = 0; i < threads; ++i)
            m_threads.emplace_back([this, script] { script(m_cue); });
    }
    ~Abuser() { end(); }
    Abuser(const Abuser &) = delete;
    Abuser &operator=(const Abuser &) = delete;

    bool waitUntilItGoesOn() { return m_cue.waitUntilItGoesOn(); }
    void goOnFor(std::chrono::milliseconds time) { m_cue.waitForEndWithin(time); }

    void end()
    {
        m_cue.end();
        m_threads.clear();
    }

private:
    Cue m_cue;
    std::vector<std::jthread> m_threads;
};
