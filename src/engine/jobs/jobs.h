// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "engine/jobs/promised.h"
#include "net/http.h"
#include "store/database/connection.h"

#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>

namespace engine {

/// Runs jobs on a pool of threads that may wait, over a database that is seen to before the first of them
/// reads it, and with one door for HTTP. Jobs are started from one thread.
class Jobs
{
public:
    /// Called while jobs run, on their threads.
    struct Callbacks
    {
        std::function<void(const net::Traffic &)> traffic;
        std::function<void(const QString &sentence)> notice;
    };

    Jobs(QString database, core::Clock clock, Callbacks callbacks);

    /// The job's answer.
    template<typename T>
    Answer<T> start(std::function<core::Result<T>()> job)
    {
        // Shared, because QThreadPool copies what it runs.
        const auto promise = promised<T>();
        m_pool.start([promise, job = std::move(job)] { fulfil<T>(*promise, job()); });
        return promise->future();
    }

    /// The same with a connection of its own to the database. Kind Storage, and the job is not run, when the
    /// database cannot be prepared.
    template<typename T>
    Answer<T> startWithDatabase(std::function<core::Result<T>(store::Connection &)> job)
    {
        return start<T>([this, database = m_database, job = std::move(job)]() -> core::Result<T> {
            if (const core::Result<void> ready = prepareOnce(database); !ready)
                return std::unexpected(ready.error());
            core::Result<store::Connection> connection = store::Connection::open(database);
            return connection ? job(*connection) : core::Result<T>(std::unexpected(connection.error()));
        });
    }

    /// For the jobs that are started from now on.
    void useDatabase(const QString &database) { m_database = database; }

    /// Asks the running jobs to stop, and waits for them.
    void close();

    const QString &database() const { return m_database; }
    const core::Clock &clock() const { return m_clock; }
    /// Requested by close().
    std::stop_token closing() const { return m_closed.get_token(); }
    /// Made when it is first asked for, since it is costly.
    net::Http &http();
    void notice(const QString &sentence) const { m_callbacks.notice(sentence); }

private:
    core::Result<void> prepareOnce(const QString &database);

    QString m_database;
    const core::Clock m_clock;
    const Callbacks m_callbacks;
    std::stop_source m_closed;

    std::mutex m_prepareMutex;
    std::set<QString> m_prepared;

    std::mutex m_httpMutex;
    std::optional<net::Http> m_http;
    /// Last, so that it ends first: its jobs use all of the above.
    QThreadPool m_pool;
};

/// Stops when either of two does.
class EitherStop
{
public:
    EitherStop(const std::stop_token &one, const std::stop_token &other)
        : m_one(one, Request{m_stop})
        , m_other(other, Request{m_stop})
    {}

    std::stop_token token() const { return m_stop.get_token(); }

private:
    struct Request
    {
        std::stop_source stop;
        void operator()() const { stop.request_stop(); }
    };

    std::stop_source m_stop;
    std::stop_callback<Request> m_one;
    std::stop_callback<Request> m_other;
};

} // namespace engine
