// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace git {

/// A file in memory alone, without a name on any disk, for a program to be started that has to know a secret:
/// a command line can be read by everyone, and an environment is written into dumps and logs. It is gone with
/// this and the last program that has it.
class SecretFile
{
public:
    /// Kind Unavailable when the system grants none.
    static core::Result<SecretFile> make(const QByteArray &content);

    SecretFile(SecretFile &&other) noexcept;
    SecretFile &operator=(SecretFile &&) = delete;
    SecretFile(const SecretFile &) = delete;
    SecretFile &operator=(const SecretFile &) = delete;
    ~SecretFile();

    /// What the program opens, as often as it likes, and what it starts in turn.
    QString path() const;
    /// Between fork and exec, in the one child that is to have it: no other has.
    void handOver() const;

private:
    explicit SecretFile(int descriptor);

    int m_descriptor = -1;
};

} // namespace git
