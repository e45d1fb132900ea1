// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

namespace support {

/// A line of /proc/self/status, in bytes: "VmHWM:" is the most memory that this process ever held, "VmRSS:"
/// what it holds now.
inline qint64 memoryOf(const QByteArray &line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(line) + line.size();
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong() * 1024;
}

/// How much more memory than at its construction this process held at its worst. Always 0 with a sanitizer,
/// which keeps what is freed.
class MemoryGrowth
{
public:
    MemoryGrowth()
    {
        // proc(5): from here on VmHWM counts anew. Where that is not allowed, growth is counted from the
        // peak.
        QFile references(QStringLiteral("/proc/self/clear_refs"));
        if (references.open(QIODevice::WriteOnly))
            references.write("5");
        references.close();
        m_before = memoryOf("VmHWM:");
    }

    qint64 bytes() const
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        return 0;
#else
        return memoryOf("VmHWM:") - m_before;
#endif
    }

private:
    qint64 m_before = 0;
};

} // namespace support
