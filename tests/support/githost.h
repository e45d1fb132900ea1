// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/httpfake.h"

#include <mutex>

namespace support {

/// The repositories below a folder over git's smart HTTP, on 127.0.0.1: git http-backend behind a fake host.
/// Safe to call from any thread.
class GitHost
{
public:
    /// May change what is about to be answered; called on the host's thread.
    using Change = std::function<void(const Seen &, Reply &)>;

    explicit GitHost(QString root);

    /// The address of the repository at this path below the root: "own/one.git".
    QUrl url(const QString &path) const;
    /// The underlying host: the requests that it received, and control over when it answers.
    HttpFake &fake();

    /// From now on, requests without this token are answered with 401; empty requires none.
    void requireToken(const QByteArray &token);
    /// From the next answer on.
    void setChange(Change change);
    /// The answer that carries the commits goes wrong.
    void breakPacks(Fault fault);

    /// The received Authorization headers, including empty ones.
    std::vector<QByteArray> authorizations() const;

    /// Its answer to a request that another fake received: a real host serves its API and git at one origin.
    Reply answer(const Seen &seen);

private:
    QString m_root;
    mutable std::mutex m_mutex;
    QByteArray m_token;
    Change m_change;
    HttpFake m_fake;
};

/// The header that a git client sends: "Basic …".
QByteArray basicAuthorization(const QByteArray &token);

/// Whether it asks for commits: the last request of a clone or fetch.
bool asksForPack(const Seen &seen);

} // namespace support
