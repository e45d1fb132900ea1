// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <limits>
#include <set>

/// Whether this program is interpreted by another one, one thread at a time.
inline bool isInterpreted()
{
    return qgetenv("LD_PRELOAD").contains("vgpreload");
}

/// What a port may take while it is abused: so much more of memory, and so many times as long as a user's.
struct Allowed
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static constexpr bool isSanitized = true;
#else
    static constexpr bool isSanitized = false;
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(NDEBUG)
    static constexpr int slow = 5; // such code is several times as slow
#else
    static constexpr int slow = 1;
#endif

    /// The sanitizers keep what is freed.
    static qint64 memory()
    {
        return isSanitized || isInterpreted() ? std::numeric_limits<qint64>::max() : qint64(60) * 1024 * 1024;
    }
    static std::chrono::milliseconds time(std::chrono::milliseconds users)
    {
        return (isInterpreted() ? 50 : slow) * users;
    }
    /// For a request among those of others. Behind 20,000 whose answers nobody reads, it was measured to take
    /// 2 to 19 ms, and under the address sanitizer 108 to 400.
    static std::chrono::milliseconds timeAmongOthers(std::chrono::milliseconds users)
    {
        return (isSanitized && !isInterpreted() ? 4 : 1) * time(users);
    }
};

/// Not named as the unit is: Qt's test headers find that one by a using directive.
inline QString inMilliseconds(std::chrono::nanoseconds time)
{
    return QStringLiteral("%1 ms").arg(double(time.count()) / 1e6, 0, 'f', 1);
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// By number.
inline std::set<QByteArray> threads()
{
    std::set<QByteArray> result;
    const QStringList names =
        QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        result.insert(name.toLatin1());
    return result;
}

/// How long a thread, "self" being this one, has stood ready while others had its core.
inline std::chrono::nanoseconds waitedForACore(const QByteArray &thread)
{
    const QString folder = thread == "self"
                               ? QStringLiteral("/proc/thread-self")
                               : QStringLiteral("/proc/self/task/") + QString::fromLatin1(thread);
    return std::chrono::nanoseconds(
        contentsOf(folder + QStringLiteral("/schedstat")).split(' ').value(1).toLongLong());
}

/// How much more of this process is in memory than at the beginning, at most: the port's, and the little that
/// those who abuse it have here.
class Memory
{
public:
    Memory()
    {
        ::malloc_trim(0); // what was freed before would hide what is taken now
        m_before = resident();
    }

    void measure() { m_most = std::max(m_most, resident() - m_before); }
    qint64 most() const { return m_most; }
    QString text() const
    {
        return QStringLiteral("%1 MB more").arg(double(m_most) / (1024 * 1024), 0, 'f', 1);
    }

private:
    static qint64 resident()
    {
        const QByteArray status = contentsOf(QStringLiteral("/proc/self/status"));
        const qsizetype at = status.indexOf("VmRSS:");
        return at < 0 ? 0 : status.sliced(at + 6).trimmed().split(' ').value(0).toLongLong() * 1024;
    }

    qint64 m_before = 0;
    qint64 m_most = 0;
};
