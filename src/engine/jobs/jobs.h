// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/jobs/promised.h"
#include "engine/jobs/resources.h"
#include "store/database/connection.h"

#include <QThreadPool>

#include <functional>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace engine {

/// What a job may have to wait for.
enum class Needs {
    Store,  ///< nothing outside this computer: the database and files
    Network ///< a host, a quota or the keychain, possibly for an hour
};

/// Runs jobs on its own threads. The destructor requests a stop and waits for all jobs, so this must be the
/// last member of the class whose members the jobs use. Jobs are started from one thread.
///
/// No job waits behind a job that waits. Those that need only the store have a separate pool. Each of those
/// that need the network has a thread of its own, however many there are; the front ends limit their number
/// (the port to 100). A job that waits for a quota keeps its thread, which costs little: it sleeps until the
/// network thread has an answer for it, with no more memory than the part of its stack that was in use, and
/// holds neither a lock nor a transaction.
class Jobs
{
public:
    /// The resources must outlive it.
    explicit Jobs(Resources &resources);
    ~Jobs();

    /// The job's answer; a job returns a core::Result.
    template<typename Job>
    auto start(Job job, Needs needs = Needs::Store)
    {
        using T = std::invoke_result_t<Job &>::value_type;
        // Shared, because QThreadPool copies what it runs.
        const auto promise = promised<T>();
        Answer<T> answer = promise->future();
        QThreadPool &pool = needs == Needs::Store ? m_stored : m_waiting;
        pool.start([promise, job = std::move(job)]() mutable { fulfil<T>(*promise, job()); });
        return answer;
    }

    /// The same, with its own connection to the database. If there is none, the answer is of kind Storage and
    /// the job does not run.
    template<typename Job>
    auto startWithDatabase(Job job, Needs needs = Needs::Store)
    {
        using Outcome = std::invoke_result_t<Job &, store::Connection &>;
        return start(
            [&resources = m_resources, database = m_resources.database(),
             job = std::move(job)]() mutable -> Outcome {
                core::Result<store::Connection> connection = resources.open(database);
                return connection ? job(*connection) : Outcome(std::unexpected(connection.error()));
            },
            needs);
    }

    Resources &resources() const { return m_resources; }
    /// A stop is requested when this is destroyed.
    std::stop_token stopping() const { return m_stop.get_token(); }

private:
    Resources &m_resources;
    std::stop_source m_stop;
    /// Last, because their destructors wait for the jobs.
    QThreadPool m_stored;
    QThreadPool m_waiting;
};

} // namespace engine
