// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"
#include "core/error.h"
#include "core/history/lookup.h"
#include "core/profiles/handle.h"
#include "engine/engine.h"
#include "engine/profiles.h"

#include <QJsonObject>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace rest {

/// A task that takes long, and goes on when the client that started it has disconnected.
struct Job
{
    enum class State { Running, Done, Failed, Cancelled };

    quint64 id = 0;
    State state = State::Running;
    /// Repositories or profiles; `total` is 0 until it is known.
    qint64 done = 0;
    qint64 total = 0;
    /// What the job is doing, or its error.
    QString message = {};
    /// The address of the answer, or the answer; null until there is one.
    QJsonValue result = {};
    std::optional<core::Error> error = std::nullopt;
    /// What is being read, spelt like on GitHub once that is known; without an owner in other jobs.
    core::Lookup lookup = {};
    /// The result of counting by the rules of the first client. Only for clients that are waiting: it is not
    /// kept.
    std::shared_ptr<const core::Contributions> counted = nullptr;

    /// The job as the port returns it.
    QJsonObject toJson() const;
    /// "/v1/jobs/7".
    QByteArray address() const;
};

/// A handle that a client asks for, as it was sent, and what it is.
struct AskedHandle
{
    QString text;
    core::Result<core::Handle> handle;
};

/// The running jobs, and those that ended within the last hour, at most 200.
class JobBoard : public QObject
{
    Q_OBJECT

public:
    using WhenDone = std::function<void(const Job &)>;

    /// The engine must outlive it.
    JobBoard(engine::Engine &engine, core::Clock clock, QObject *parent = nullptr);
    /// Stops the running jobs. They continue from there when they are requested again.
    ~JobBoard() override;

    /// Reads what is new of a lookup, its forks and co-authors only where the rules count them, and counts. A
    /// request for what a running job already reads gets that job. Kind Limited when 100 jobs run. With
    /// events, tags and releases are read, too.
    core::Result<Job> read(const core::Lookup &lookup, const core::Rules &rules,
                           core::WithEvents events = core::WithEvents::No);
    /// Compares a repository's people with GitHub's list; the result is the comparison. A request for what a
    /// running job already compares gets that job. Kind Limited as with read().
    core::Result<Job> compare(const core::Lookup &repository, const core::Rules &rules);
    /// Looks up those that are handles. The result has an entry for each, in this order; that of a wrong one
    /// has the state "unknown" and its error. Kind Limited as with read().
    core::Result<Job> lookUp(const std::vector<AskedHandle> &asked);

    /// Nothing for one that never was, or ended long ago.
    const Job *find(quint64 id);
    int running() const;
    void cancel(quint64 id);
    /// Calls `then` once: when the job has ended, or when GitHub's limits delay it for longer than a client
    /// should wait. In that case there is an error of kind Limited, and the job goes on. Immediately if that
    /// is so already.
    void whenDone(quint64 id, const WhenDone &then);

private:
    struct Entry
    {
        Job job;
        /// The rules for counting after reading.
        core::Rules rules = {};
        core::WithEvents events = core::WithEvents::No;
        std::stop_source stop = {};
        std::vector<WhenDone> waiting = {};
        /// GitHub's limits delay it until then.
        std::optional<core::Instant> heldUntil = std::nullopt;
        std::optional<core::Instant> endedAt = std::nullopt;
        /// The repository that is compared, in jobs that compare.
        std::optional<core::Lookup> compared = std::nullopt;

        quint64 id() const { return job.id; }
    };

    /// Nothing if too many are running.
    Entry *add();
    void forgetOld();
    core::Error tooMany() const;
    /// The first job that runs and is the one; null if there is none.
    Entry *runningEntry(const std::function<bool(const Entry &)> &isIt);
    Entry *runningEntry(quint64 id);
    /// The same, by the number of its question to the engine.
    Entry *entryOfQuestion(quint64 number);
    void show(const engine::Progress &progress);
    void showProfiles(const engine::ProfileProgress &progress);
    /// The job as it is returned to clients that would wait too long; nothing if they would not.
    std::optional<Job> held(const Entry &entry) const;
    /// Ends the job when the engine answers: with its error, or with what `change` makes of the value.
    template<typename T>
    void endWith(quint64 id, const engine::Answer<T> &answer, std::function<void(Job &, const T &)> change);
    void end(quint64 id, Job::State state, const std::function<void(Job &)> &change);
    void fail(quint64 id, const core::Error &error);

    engine::Engine &m_engine;
    core::Clock m_clock;
    /// By id.
    std::deque<Entry> m_entries;
    quint64 m_lastId = 0;
};

} // namespace rest
