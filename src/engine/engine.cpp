// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/engine.h"

#include "engine/contributorsjob.h"
#include "engine/storedhistory.h"
#include "net/http.h"
#include "store/prepare.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <mutex>

namespace engine {

namespace {

using core::Result;

/// Jobs wait more than they work: a crawl must not hold up what is answered from the store.
constexpr int jobsAtOnce = 4;

} // namespace

class Engine::Private
{
public:
    Private(Engine *engine, Settings where, core::Clock time)
        : settings(std::move(where))
        , q(engine)
        , clock(std::move(time))
        , database(store::databasePath(settings.dataFolder))
    {
        pool.setMaxThreadCount(jobsAtOnce);
    }

    template<typename T>
    Answer<T> start(std::function<Result<T>()> job)
    {
        // Shared, because QThreadPool copies what it runs.
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        pool.start([this, promise, job = std::move(job)] {
            const Result<void> ready = prepareOnce();
            promise->addResult(ready ? job() : Result<T>(std::unexpected(ready.error())));
            promise->finish();
        });
        return promise->future();
    }

    /// A job with a store that is ready.
    template<typename T>
    Answer<T> startWithStore(std::function<Result<T>(store::Store &)> job)
    {
        return start<T>([this, job = std::move(job)]() -> Result<T> {
            Result<store::Store> store = store::Store::open(database);
            return store ? job(*store) : Result<T>(std::unexpected(store.error()));
        });
    }

    Result<core::Contributions> answer(const Question &question, const std::stop_token &stop)
    {
        std::stop_source ended;
        const std::stop_callback asked(stop, [&ended] { ended.request_stop(); });
        const std::stop_callback closing(closed.get_token(), [&ended] { ended.request_stop(); });

        const auto reporter = std::make_shared<Reporter>(
            question.number, [this](const Progress &progress) { Q_EMIT q->progressed(progress); });
        std::optional<core::Instant> pause;
        {
            const std::lock_guard lock(mutex);
            std::erase_if(reporters, [](const std::weak_ptr<Reporter> &gone) { return gone.expired(); });
            reporters.push_back(reporter);
            pause = waitingUntil;
        }
        if (pause)
            reporter->waiting(pause);
        const ContributorsJob job{database,
                                  settings,
                                  [this]() -> net::Http & { return door(); },
                                  clock,
                                  *reporter,
                                  [this](const QString &sentence) { Q_EMIT q->noticed(sentence); },
                                  ended.get_token()};
        return job.run(question);
    }

    void close()
    {
        closed.request_stop();
        pool.waitForDone();
    }

    core::Instant now() const { return clock(); }

    const Settings settings;

private:
    /// Not remembered when it fails: a full disk may have room the next time.
    Result<void> prepareOnce()
    {
        const std::lock_guard lock(prepareMutex);
        if (prepared)
            return {};
        const Result<QString> notice = store::prepare(database);
        if (!notice)
            return std::unexpected(notice.error());
        prepared = true;
        if (!notice->isEmpty())
            Q_EMIT q->noticed(*notice);
        return {};
    }

    net::Http &door()
    {
        const std::lock_guard lock(mutex);
        if (!http) {
            net::Options options;
            options.userAgent = "Newfaces/" + QCoreApplication::applicationVersion().toLatin1();
            options.clock = clock;
            options.onTraffic = [this](const net::Traffic &traffic) {
                tell(traffic);
            };
            http.emplace(std::move(options));
        }
        return *http;
    }

    void tell(const net::Traffic &traffic)
    {
        if (traffic.quota)
            Q_EMIT q->quotaChanged(*traffic.quota);
        std::vector<std::shared_ptr<Reporter>> running;
        {
            const std::lock_guard lock(mutex);
            for (const std::weak_ptr<Reporter> &one : reporters) {
                if (std::shared_ptr<Reporter> reporter = one.lock())
                    running.push_back(std::move(reporter));
            }
            if (traffic.waitingUntil == waitingUntil)
                return;
            waitingUntil = traffic.waitingUntil;
        }
        for (const std::shared_ptr<Reporter> &reporter : running)
            reporter->waiting(traffic.waitingUntil);
    }

    Engine *q;
    const core::Clock clock;
    const QString database;
    std::stop_source closed;

    std::mutex prepareMutex;
    bool prepared = false;

    std::mutex mutex;
    std::vector<std::weak_ptr<Reporter>> reporters;
    std::optional<core::Instant> waitingUntil;
    std::optional<net::Http> http;
    /// Last, so that it ends first: its jobs use all of the above.
    QThreadPool pool;
};

Engine::Engine(Settings settings, core::Clock clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(settings), std::move(clock)))
{}

Engine::~Engine()
{
    d->close();
}

const Settings &Engine::settings() const
{
    return d->settings;
}

Answer<core::Contributions> Engine::contributors(const Question &question, std::stop_token stop)
{
    return d->start<core::Contributions>(
        [this, question, stop = std::move(stop)] { return d->answer(question, stop); });
}

Answer<std::vector<core::Entry>> Engine::history()
{
    return d->startWithStore<std::vector<core::Entry>>([](store::Store &store) { return store.entries(); });
}

Answer<void> Engine::remove(qint64 entry)
{
    return d->startWithStore<void>([entry](store::Store &store) { return store.remove(entry); });
}

Answer<void> Engine::restore(qint64 entry)
{
    return d->startWithStore<void>([entry](store::Store &store) { return store.restore(entry); });
}

Answer<core::WhoIsWho> Engine::people(const core::Lookup &lookup, const core::Rules &rules)
{
    return d->startWithStore<core::WhoIsWho>([lookup, rules](store::Store &store) {
        const Result<core::History> history = storedHistory(store, lookup);
        return history ? Result<core::WhoIsWho>(core::whoIsWho(*history, rules))
                       : std::unexpected(history.error());
    });
}

Answer<std::vector<core::Decision>> Engine::decisions(const QString &owner)
{
    return d->startWithStore<std::vector<core::Decision>>(
        [owner](store::Store &store) { return store.decisions(owner); });
}

Answer<std::vector<core::OwnedDecision>> Engine::decisions()
{
    return d->startWithStore<std::vector<core::OwnedDecision>>(
        [](store::Store &store) { return store.allDecisions(); });
}

Answer<core::Decision> Engine::decide(const QString &owner, const core::Decision &decision)
{
    core::Decision now = decision;
    now.decidedAt = d->now();
    return d->startWithStore<core::Decision>(
        [owner, now](store::Store &store) { return store.addDecision(owner, now); });
}

Answer<void> Engine::undo(qint64 decision)
{
    return d->startWithStore<void>([decision](store::Store &store) { return store.undoDecision(decision); });
}

Answer<core::Exported> Engine::exportTo(const QString &file, const QStringList &owners)
{
    return d->startWithStore<core::Exported>(
        [file, owners, now = d->now()](store::Store &store) { return store.exportTo(file, owners, now); });
}

Answer<core::Imported> Engine::importFrom(const QString &file)
{
    return d->startWithStore<core::Imported>([file](store::Store &store) { return store.importFrom(file); });
}

Answer<void> Engine::backUp(const QString &file)
{
    return d->startWithStore<void>([file](store::Store &store) { return store.backUp(file); });
}

} // namespace engine
