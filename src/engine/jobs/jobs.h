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

/// Runs jobs on threads of its own, where they may wait. When it ends, its jobs are asked to stop and waited
/// for: so it is the last member of the class that its jobs use. Jobs are started from one thread.
class Jobs
{
public:
    /// The resources have to outlive it.
    explicit Jobs(Resources &resources);
    ~Jobs();

    /// The job's answer; a job returns a core::Result.
    template<typename Job>
    auto start(Job job)
    {
        using T = std::invoke_result_t<Job &>::value_type;
        // Shared, because QThreadPool copies what it runs.
        const auto promise = promised<T>();
        Answer<T> answer = promise->future();
        m_pool.start([promise, job = std::move(job)]() mutable { fulfil<T>(*promise, job()); });
        return answer;
    }

    /// The same with a connection of its own to the database. Kind Storage, and the job does not run, when
    /// there is none.
    template<typename Job>
    auto startWithDatabase(Job job)
    {
        using Outcome = std::invoke_result_t<Job &, store::Connection &>;
        return start([&resources = m_resources, database = m_resources.database(),
                      job = std::move(job)]() mutable -> Outcome {
            core::Result<store::Connection> connection = resources.open(database);
            return connection ? job(*connection) : Outcome(std::unexpected(connection.error()));
        });
    }

    Resources &resources() const { return m_resources; }
    /// Requested when the jobs end.
    std::stop_token stopping() const { return m_stop.get_token(); }

private:
    Resources &m_resources;
    std::stop_source m_stop;
    /// Last, since it waits for its jobs when it ends.
    QThreadPool m_pool;
};

} // namespace engine
