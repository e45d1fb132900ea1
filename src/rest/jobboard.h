// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Something that takes its time, and goes on when whoever asked for it has left.
struct Job
{
    enum class State { Running, Done, Failed, Cancelled };

    quint64 id = 0;
    State state = State::Running;
    /// Repositories, or profiles; 0 in all until it is known.
    qint64 done = 0;
    qint64 total = 0;
    /// What is going on, or what went wrong.
    QString message = {};
    /// Where the answer is, or the answer; null until there is one.
    QJsonValue result = {};
    std::optional<core::Error> error = std::nullopt;
    /// What is read, as GitHub writes it once that is known; without an owner in other jobs.
    core::Lookup lookup = {};
    /// What was counted at the end of a reading, by the rules of who asked for it first. Only for those who
    /// wait: it is not kept.
    std::shared_ptr<const core::Contributions> counted = nullptr;

    /// As the port tells it.
    QJsonObject toJson() const;
    /// "/v1/jobs/7".
    QByteArray address() const;
};

/// The jobs that run, and for an hour those that ended, of which the last 200.
class JobBoard : public QObject
{
    Q_OBJECT

public:
    using WhenDone = std::function<void(const Job &)>;

    /// The engine has to outlive it.
    JobBoard(engine::Engine &engine, core::Clock clock, QObject *parent = nullptr);
    /// Stops those that run; they go on from there when they are asked for again.
    ~JobBoard() override;

    /// Reads what is new of a lookup, its forks only where the rules count them, and counts by the rules.
    /// Whoever asks meanwhile for what the job reads gets the same job. Kind Limited when 100 jobs run.
    core::Result<Job> read(const core::Lookup &lookup, const core::Rules &rules);
    /// Kind Limited as with read().
    core::Result<Job> lookUp(const std::vector<core::Handle> &handles);

    /// Nothing for one that never was, or ended long ago.
    const Job *find(quint64 id);
    int running() const;
    void cancel(quint64 id);
    /// Calls it once: when the job has ended, or when GitHub holds it back for longer than anybody would wait
    /// for; then with an error of kind Limited, while the job goes on. At once where that is so already.
    void whenDone(quint64 id, const WhenDone &then);

private:
    struct Entry
    {
        Job job;
        /// What is counted by at the end of a reading.
        core::Rules rules = {};
        std::stop_source stop = {};
        std::vector<WhenDone> waiting = {};
        /// GitHub holds it back until then.
        std::optional<core::Instant> heldUntil = std::nullopt;
        std::optional<core::Instant> endedAt = std::nullopt;

        quint64 id() const { return job.id; }
    };

    /// Nothing when too many run.
    Entry *add();
    void forgetOld();
    core::Error tooMany() const;
    /// The job that runs and reads what is asked for; nothing where there is none.
    const Entry *readingOf(const core::Lookup &lookup, const core::Rules &rules) const;
    /// Nothing where there is none, or it has ended.
    Entry *runningEntry(quint64 id);
    /// The same by the number of its question to the engine.
    Entry *entryOfQuestion(quint64 number);
    void show(const engine::Progress &progress);
    void showProfiles(const engine::ProfileProgress &progress);
    /// The job as it is told to those who would wait too long; nothing where they would not.
    std::optional<Job> held(const Entry &entry) const;
    void end(quint64 id, Job::State state, const std::function<void(Job &)> &change);
    void fail(quint64 id, const core::Error &error);

    engine::Engine &m_engine;
    core::Clock m_clock;
    /// By id.
    std::deque<Entry> m_entries;
    quint64 m_lastId = 0;
};

} // namespace rest
