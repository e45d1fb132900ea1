// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>

namespace logging {

/// A file that only its owner can read (0600), to which lines are appended, and which is renamed when it is
/// full: FILE to FILE.1, FILE.1 to FILE.2 and so on. Several processes may write to it at once: each line is
/// written whole, and one of them renames for all. Not thread-safe.
class LogFile
{
public:
    struct Limits
    {
        /// A line that would make the file longer begins a new one.
        qint64 maxBytes = qint64(5) * 1024 * 1024;
        /// How many full files are kept, in addition to the one that is written.
        int kept = 3;
    };

    /// Creates the file, or continues it. Kind Output if that fails, and for what is not a file, is a
    /// symbolic link or belongs to another user.
    static core::Result<LogFile> open(const QByteArray &path, const Limits &limits);

    LogFile(LogFile &&other) noexcept;
    LogFile &operator=(LogFile &&other) noexcept;
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;
    ~LogFile();

    /// Appends a line, which ends in a line feed. Never waits for other processes. Kind Output if it cannot
    /// be written.
    core::Result<void> append(const QByteArray &line);

private:
    LogFile(QByteArray path, const Limits &limits);

    core::Result<void> reopen();
    /// Whether the path still leads to the file that is open here.
    bool isInPlace() const;
    core::Result<void> rotate();
    std::unexpected<core::Error> failure() const;

    QByteArray m_path;
    Limits m_limits;
    int m_descriptor = -1;
};

} // namespace logging
