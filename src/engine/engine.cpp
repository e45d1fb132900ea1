// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/engine.h"

#include "engine/contributors/contributorsjob.h"
#include "engine/contributors/storedhistory.h"
#include "engine/jobs.h"
#include "engine/profiles/profiles.h"
#include "forge/github/restapi.h"
#include "git/cache.h"
#include "net/redirect.h"
#include "store/archive/archive.h"
#include "store/database/prepare.h"
#include "store/database/sizes.h"
#include "store/database/version.h"
#include "store/decisions.h"
#include "store/identities.h"
#include "store/lookups.h"

#include <algorithm>
#include <mutex>

namespace engine {

using core::Result;

namespace {

/// Whose settings they are need not see what the accounts make of the tokens.
Settings withOwnTokens(Settings settings)
{
    settings.token = settings.token.text();
    settings.x.token = settings.x.token.text();
    settings.portToken = settings.portToken.text();
    return settings;
}

} // namespace

class Engine::Private
{
public:
    Private(Engine *engine, Settings where, core::Clock clock, std::unique_ptr<secrets::TokenStore> keychain)
        : settings(withOwnTokens(std::move(where)))
        , q(engine)
        , jobs(store::databasePath(settings.dataFolder), std::move(clock),
               {.traffic = [this](const net::Traffic &traffic) { tell(traffic); },
                .notice =
                    [this](const QString &sentence) {
                        Q_EMIT q->noticed(sentence);
                    }})
        , accounts(settings, std::move(keychain), jobs)
        , profiles(settings.x, accounts, jobs)
    {}

    Answer<core::Contributions> answer(const Question &question, std::stop_token stop)
    {
        return jobs.startWithDatabase<core::Contributions>(
            [this, question, stop = std::move(stop), asSetNow = settings](store::Connection &database) {
                return answer(question, stop, database, asSetNow);
            });
    }

    Settings settings;

private:
    Result<core::Contributions> answer(const Question &question, const std::stop_token &stop,
                                       store::Connection &database, const Settings &asSet)
    {
        const EitherStop ended(stop, jobs.closing());
        const std::shared_ptr<Reporter> reporter = reporterFor(question);
        if (question.reading != Reading::Stored)
            accounts.await(core::TokenFor::GitHub, ended.token());
        const ContributorsJob job{
            database,     asSet,     [this]() -> net::Http & { return jobs.http(); },
            jobs.clock(), *reporter, [this](const QString &sentence) { jobs.notice(sentence); },
            ended.token()};
        Result<core::Contributions> counted = job.run(question);
        return counted ? std::move(counted)
                       : std::unexpected(accounts.explained(counted.error(), core::TokenFor::GitHub));
    }

    std::shared_ptr<Reporter> reporterFor(const Question &question)
    {
        auto reporter = std::make_shared<Reporter>(
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
        return reporter;
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
    std::mutex mutex;
    std::vector<std::weak_ptr<Reporter>> reporters;
    std::optional<core::Instant> waitingUntil;

public:
    /// Last, so that they end first: they use all of the above.
    Jobs jobs;
    Accounts accounts;
    Profiles profiles;
};

Engine::Engine(Settings settings, core::Clock clock, std::unique_ptr<secrets::TokenStore> keychain,
               QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(settings), std::move(clock), std::move(keychain)))
{}

Engine::~Engine()
{
    d->jobs.close();
}

const Settings &Engine::settings() const
{
    return d->settings;
}

void Engine::apply(const Settings &settings)
{
    const bool moves = settings.dataFolder != d->settings.dataFolder;
    if (!net::sameOrigin(d->settings.api, settings.api))
        d->accounts.moved(core::TokenFor::GitHub);
    if (!net::sameOrigin(d->settings.x.api, settings.x.api))
        d->accounts.moved(core::TokenFor::X);
    d->settings = settings;
    d->settings.token = d->accounts.shared(core::TokenFor::GitHub);
    d->settings.x.token = d->accounts.shared(core::TokenFor::X);
    d->settings.portToken = d->accounts.shared(core::TokenFor::Port);
    d->profiles.forgetSources();
    if (!moves)
        return;
    d->jobs.useDatabase(store::databasePath(settings.dataFolder));
    Q_EMIT movedElsewhere();
}

Accounts &Engine::accounts()
{
    return d->accounts;
}

Profiles &Engine::profiles()
{
    return d->profiles;
}

Answer<core::Contributions> Engine::contributors(const Question &question, std::stop_token stop)
{
    return d->answer(question, std::move(stop));
}

Answer<core::DataSizes> Engine::dataSizes()
{
    return d->jobs.start<core::DataSizes>(
        [database = d->jobs.database(), cache = d->settings.cacheFolder]() -> Result<core::DataSizes> {
            return core::DataSizes{.history = store::sizeOfDatabase(database),
                                   .copies = store::sizeOfCopies(database),
                                   .clones = git::sizeOfClones(cache)};
        });
}

Answer<core::Cleared> Engine::clear()
{
    return d->jobs.startWithDatabase<core::Cleared>(
        [](store::Connection &database) { return store::Lookups(database).clear(); });
}

Answer<void> Engine::restore(const core::Cleared &cleared)
{
    return d->jobs.startWithDatabase<void>(
        [cleared](store::Connection &database) { return store::Lookups(database).restore(cleared); });
}

Answer<void> Engine::removeClones()
{
    return d->jobs.start<void>([cache = d->settings.cacheFolder] {
        git::keepWithin(cache, 0);
        return Result<void>();
    });
}

QByteArray Engine::storedVersion() const
{
    return store::storedVersion(d->jobs.database());
}

Answer<std::vector<core::Entry>> Engine::history()
{
    return d->jobs.startWithDatabase<std::vector<core::Entry>>(
        [](store::Connection &database) { return store::Lookups(database).entries(); });
}

Answer<void> Engine::remove(qint64 entry)
{
    return d->jobs.startWithDatabase<void>(
        [entry](store::Connection &database) { return store::Lookups(database).remove(entry); });
}

Answer<void> Engine::restore(qint64 entry)
{
    return d->jobs.startWithDatabase<void>(
        [entry](store::Connection &database) { return store::Lookups(database).restore(entry); });
}

Answer<core::WhoIsWho> Engine::people(const core::Lookup &lookup, const core::Rules &rules)
{
    return d->jobs.startWithDatabase<core::WhoIsWho>(
        [lookup, rules, forge = d->settings.forge()](store::Connection &database) {
            const Result<core::History> history = storedHistory(store::Histories(database), forge, lookup);
            return history ? Result<core::WhoIsWho>(core::whoIsWho(*history, rules))
                           : std::unexpected(history.error());
        });
}

Answer<std::vector<core::Decision>> Engine::decisions(const QString &owner)
{
    return d->jobs.startWithDatabase<std::vector<core::Decision>>(
        [owner](store::Connection &database) { return store::Decisions(database).of(owner); });
}

Answer<std::vector<core::OwnedDecision>> Engine::decisions()
{
    return d->jobs.startWithDatabase<std::vector<core::OwnedDecision>>(
        [](store::Connection &database) { return store::Decisions(database).all(); });
}

Answer<core::Decision> Engine::decide(const QString &owner, const core::Decision &decision)
{
    core::Decision now = decision;
    now.decidedAt = d->jobs.clock()();
    return d->jobs.startWithDatabase<core::Decision>(
        [owner, now](store::Connection &database) { return store::Decisions(database).add(owner, now); });
}

Answer<void> Engine::undo(qint64 decision)
{
    return d->jobs.startWithDatabase<void>(
        [decision](store::Connection &database) { return store::Decisions(database).undo(decision); });
}

Answer<QString> Engine::xHandle(const QString &login)
{
    return d->jobs.startWithDatabase<QString>([this, login, address = d->settings.api,
                                               token = d->settings.token](
                                                  store::Connection &database) -> Result<QString> {
        d->accounts.await(core::TokenFor::GitHub, d->jobs.closing());
        const forge::github::RestApi api(d->jobs.http(), address, token);
        Result<QString> handle = api.xHandle(login, d->jobs.closing());
        if (!handle)
            return std::unexpected(d->accounts.explained(handle.error(), core::TokenFor::GitHub));
        if (const Result<void> kept = store::Identities(database).recordXHandles({{login, *handle}}); !kept)
            return std::unexpected(kept.error());
        return handle;
    });
}

Answer<core::Exported> Engine::exportTo(const QString &file, const QStringList &owners)
{
    return d->jobs.startWithDatabase<core::Exported>(
        [file, owners, now = d->jobs.clock()()](store::Connection &database) {
            return store::Archive(database).exportTo(file, owners, now);
        });
}

Answer<core::Imported> Engine::importFrom(const QString &file)
{
    return d->jobs.startWithDatabase<core::Imported>(
        [file](store::Connection &database) { return store::Archive(database).importFrom(file); });
}

Answer<void> Engine::backUp(const QString &file)
{
    return d->jobs.startWithDatabase<void>(
        [file](store::Connection &database) { return store::Archive(database).backUp(file); });
}

} // namespace engine
