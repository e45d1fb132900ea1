// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>

namespace logging {

/// A file (0600) to which lines are appended, and which is renamed when it is full: FILE to FILE.1, FILE.1 to
/// FILE.2 and so on. Several processes may write to it at once: lines are never mixed, and one of them
/// renames the file for all. Not thread-safe.
class LogFile
{
public:
    struct Limits
    {
        /// A line that would make the file longer starts a new file.
        qint64 maxBytes = qint64(5) * 1024 * 1024;
        /// How many full files are kept, in addition to the one that is written.
        int kept = 3;
    };

    /// Creates the file, or appends to it. Kind Output if that fails, or if it is not a regular file, is a
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
    /// Whether the path still refers to the open file.
    bool isInPlace() const;
    core::Result<void> rotate();
    std::unexpected<core::Error> failure() const;

    QByteArray m_path;
    Limits m_limits;
    int m_descriptor = -1;
};

} // namespace logging
