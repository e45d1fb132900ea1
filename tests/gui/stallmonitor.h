// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/cputime.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QHash>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>

/// Measures how long this thread does not return to its event loop: how long it works, and how long it is
/// blocked. Delays because the machine's cores are busy do not count: neither the time that this thread waits
/// for a core, nor the time that it waits for another thread that waits for one.
class StallMonitor
{
public:
    /// Users do not notice shorter delays.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(NDEBUG)
    static constexpr auto limit =
        std::chrono::milliseconds(500); // unoptimised or instrumented code is up to ten times slower
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

    /// The part of it in which this thread worked; in the rest, it was blocked.
    std::chrono::milliseconds workOfLongest() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_workOfLongest);
    }

private:
    using Waits = QHash<QString, std::chrono::nanoseconds>;

    /// Reads the waits first here, and last below, because this thread may lose its core in between.
    void start()
    {
        m_waits = waitsOfThreads();
        m_work = support::ownCpuTime();
        m_since = std::chrono::steady_clock::now();
    }

    void stop()
    {
        const std::chrono::nanoseconds away = std::chrono::steady_clock::now() - m_since;
        const std::chrono::nanoseconds work = support::ownCpuTime() - m_work;
        const Waits waits = waitsOfThreads();
        std::chrono::nanoseconds blocked = away - work;
        for (auto thread = waits.begin(); thread != waits.end(); ++thread)
            blocked -= *thread - m_waits.value(thread.key());
        const std::chrono::nanoseconds total = work + std::max(blocked, std::chrono::nanoseconds(0));
        if (total > m_longest) {
            m_longest = total;
            m_workOfLongest = work;
        }
    }

    /// How long each thread of the program, including this one, was ready but waited for a core.
    static Waits waitsOfThreads()
    {
        Waits waits;
        const QString tasks = QStringLiteral("/proc/self/task");
        const QStringList threads = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &thread : threads) {
            QFile file(tasks + u'/' + thread + QStringLiteral("/schedstat"));
            if (file.open(QIODevice::ReadOnly)) // otherwise it has just ended
                waits[thread] = std::chrono::nanoseconds(file.readAll().split(' ').value(1).toLongLong());
        }
        return waits;
    }

    std::chrono::steady_clock::time_point m_since;
    std::chrono::nanoseconds m_work = std::chrono::nanoseconds(0);
    Waits m_waits;
    std::chrono::nanoseconds m_longest = std::chrono::nanoseconds(0);
    std::chrono::nanoseconds m_workOfLongest = std::chrono::nanoseconds(0);
};
