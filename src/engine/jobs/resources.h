// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "net/http.h"
#include "store/database/connection.h"

#include <QString>

#include <functional>
#include <mutex>
#include <optional>
#include <set>

namespace engine {

/// What all jobs share: the database, HTTP and the clock. Safe from any thread, except database() and
/// useDatabase(), which are for the thread that starts the jobs.
class Resources
{
public:
    /// Called on the threads of the jobs and of the network.
    struct Callbacks
    {
        std::function<void(const net::Traffic &)> traffic;
        std::function<void(const core::Message &)> notice;
    };

    Resources(QString database, core::Clock clock, Callbacks callbacks);

    const QString &database() const { return m_database; }
    /// Applies to jobs that are started from now on.
    void useDatabase(const QString &database) { m_database = database; }
    /// A connection to a database, which is prepared before the first one. Kind Storage when either fails.
    core::Result<store::Connection> open(const QString &database);

    /// Created when it is first used, because that is expensive.
    net::Http &http();
    const core::Clock &clock() const { return m_clock; }
    /// Notifies the user.
    void notice(const core::Message &notice) const { m_callbacks.notice(notice); }

private:
    core::Result<void> prepare(const QString &database);

    QString m_database;
    const core::Clock m_clock;
    const Callbacks m_callbacks;

    std::mutex m_prepareMutex;
    std::set<QString> m_prepared;

    std::mutex m_httpMutex;
    std::optional<net::Http> m_http;
};

} // namespace engine
