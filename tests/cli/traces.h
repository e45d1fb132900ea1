// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <mutex>

namespace clitest {

/// What programs left behind: in files, in what they printed, in what the system shows of them. Safe from any
/// thread.
class Traces
{
public:
    /// `place` is what it is called.
    void add(const QString &place, const QByteArray &bytes);
    /// Command lines and environments of what this process has started, and of what that has started in turn.
    void addProcesses();
    /// All files below it, but for those below `except`.
    void addFolder(const QString &folder, const QString &except = {});

    QStringList places() const;
    QByteArray bytesOf(const QString &place) const;
    /// Where a token is, in any of the forms in which it could be written.
    QStringList placesOf(const QByteArray &token) const;

private:
    mutable std::mutex m_mutex;
    QMap<QString, QByteArray> m_bytes;
};

} // namespace clitest
