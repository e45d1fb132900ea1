// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <mutex>

namespace clitest {

/// Everything that programs left behind: files, output, and what the system shows about them. Thread-safe.
class Traces
{
public:
    /// `place` is its name in reports.
    void add(const QString &place, const QByteArray &bytes);
    /// Command lines and environments of the children of this process, and of their children.
    void addProcesses();
    /// All files below it, except those below `except`.
    void addFolder(const QString &folder, const QString &except = {});

    QStringList places() const;
    QByteArray bytesOf(const QString &place) const;
    /// The places that contain a token, in any encoding.
    QStringList placesOf(const QByteArray &token) const;

private:
    mutable std::mutex m_mutex;
    QMap<QString, QByteArray> m_bytes;
};

} // namespace clitest
