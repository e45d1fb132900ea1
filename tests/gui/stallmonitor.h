// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>

/// Measures how long this thread is away from its event loop at a time.
class StallMonitor
{
public:
    /// No user notices a shorter one.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(NDEBUG)
    static constexpr auto allowed = std::chrono::milliseconds(250); // such code is several times as slow
#else
    static constexpr auto allowed = std::chrono::milliseconds(50);
#endif

    /// Does it from the event loop, and stays there until the condition holds; false when that takes two
    /// minutes. (QTRY_VERIFY would not do: it goes to the loop for moments only.)
    bool during(const std::function<void()> &act, const std::function<bool()> &condition)
    {
        QEventLoop loop;
        QTimer beat;
        beat.setTimerType(Qt::PreciseTimer);
        QObject::connect(&beat, &QTimer::timeout, &loop, [&] {
            measure();
            if (condition())
                loop.exit(0);
            begin(); // what the condition takes is the test's
        });
        QTimer::singleShot(std::chrono::minutes(2), &loop, [&loop] { loop.exit(1); });
        QTimer::singleShot(0, &loop, act);
        begin();
        beat.start(1);
        return loop.exec() == 0;
    }

    std::chrono::milliseconds longest() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_longest);
    }

private:
    void begin()
    {
        m_waited = waitedForACore();
        m_since = std::chrono::steady_clock::now();
    }

    void measure()
    {
        const std::chrono::nanoseconds away = std::chrono::steady_clock::now() - m_since;
        m_longest = std::max(m_longest, away - (waitedForACore() - m_waited));
    }

    /// How long this thread has stood ready while others had its core: no fault of the program's.
    static std::chrono::nanoseconds waitedForACore()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return std::chrono::nanoseconds(0);
        return std::chrono::nanoseconds(file.readAll().split(' ').value(1).toLongLong());
    }

    std::chrono::steady_clock::time_point m_since;
    std::chrono::nanoseconds m_waited = std::chrono::nanoseconds(0);
    std::chrono::nanoseconds m_longest = std::chrono::nanoseconds(0);
};
