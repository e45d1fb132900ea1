// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace git {

/// A file that exists only in memory, without a name on any disk. It passes a secret to a program: a command
/// line can be read by everyone, and an environment ends up in core dumps and logs. The file is gone when
/// this object and all programs that have it open are gone.
class SecretFile
{
public:
    /// Kind Unavailable when the system cannot create the file.
    static core::Result<SecretFile> make(const QByteArray &content);

    SecretFile(SecretFile &&other) noexcept;
    SecretFile &operator=(SecretFile &&) = delete;
    SecretFile(const SecretFile &) = delete;
    SecretFile &operator=(const SecretFile &) = delete;
    ~SecretFile();

    /// The path that the program, and the programs that it starts, can open any number of times.
    QString path() const;
    /// To be called between fork and exec, in the child that needs the file. No other child gets it.
    void handOver() const;

private:
    explicit SecretFile(int descriptor);

    int m_descriptor = -1;
};

} // namespace git
