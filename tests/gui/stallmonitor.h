// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>

/// Measures how long this thread does not return to its event loop.
class StallMonitor
{
public:
    /// Users do not notice shorter delays.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(NDEBUG)
    static constexpr auto limit =
        std::chrono::milliseconds(250); // unoptimised or instrumented code is several times slower
#else
    static constexpr auto limit = std::chrono::milliseconds(50);
#endif

    /// Calls `act` from the event loop and runs the loop until the condition is true; false if that takes two
    /// minutes. (QTRY_VERIFY returns to the loop only briefly.)
    bool run(const std::function<void()> &act, const std::function<bool()> &condition)
    {
        QEventLoop loop;
        QTimer beat;
        beat.setTimerType(Qt::PreciseTimer);
        QObject::connect(&beat, &QTimer::timeout, &loop, [&] {
            stop();
            if (condition())
                loop.exit(0);
            start(); // do not count the time for the condition
        });
        QTimer::singleShot(std::chrono::minutes(2), &loop, [&loop] { loop.exit(1); });
        QTimer::singleShot(0, &loop, act);
        start();
        beat.start(1);
        return loop.exec() == 0;
    }

    std::chrono::milliseconds longest() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_longest);
    }

private:
    void start()
    {
        m_waitTime = waitTime();
        m_since = std::chrono::steady_clock::now();
    }

    void stop()
    {
        const std::chrono::nanoseconds away = std::chrono::steady_clock::now() - m_since;
        m_longest = std::max(m_longest, away - (waitTime() - m_waitTime));
    }

    /// How long this thread was ready but waited for a CPU core. That is not the program's fault.
    static std::chrono::nanoseconds waitTime()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return std::chrono::nanoseconds(0);
        return std::chrono::nanoseconds(file.readAll().split(' ').value(1).toLongLong());
    }

    std::chrono::steady_clock::time_point m_since;
    std::chrono::nanoseconds m_waitTime = std::chrono::nanoseconds(0);
    std::chrono::nanoseconds m_longest = std::chrono::nanoseconds(0);
};
