// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/engine.h"

#include "core/people/mailmap.h"
#include "core/profiles/handlesbynetwork.h"
#include "engine/accounts.h"
#include "engine/accounts/credentials.h"
#include "engine/avatars.h"
#include "engine/avatars/avatarfiles.h"
#include "engine/contributors/contributorsjob.h"
#include "engine/contributors/hostcomparing.h"
#include "engine/contributors/progressboard.h"
#include "engine/contributors/storedhistories.h"
#include "engine/jobs/eitherstop.h"
#include "engine/jobs/jobs.h"
#include "engine/log.h"
#include "engine/profiles.h"
#include "files/newfile.h"
#include "forge/github/restapi.h"
#include "git/cache.h"
#include "net/redirect.h"
#include "secrets/keychainlibrary.h"
#include "store/archive/archive.h"
#include "store/archive/archivefile.h"
#include "store/database/prepare.h"
#include "store/database/sizes.h"
#include "store/database/sqlite.h"
#include "store/database/version.h"
#include "store/decisions.h"
#include "store/events.h"
#include "store/forgotten.h"
#include "store/identities.h"
#include "store/lookups.h"

#include <utility>

namespace engine {

using core::Result;
using core::TokenFor;
using store::Connection;

namespace {

/// Removes the clones and the avatars. Returns the folders that are still there; see git::keepWithin().
QStringList emptyCache(const QString &cache)
{
    return git::keepWithin(cache, 0) + AvatarFiles::clear(cache);
}

} // namespace

/// The members are in the order in which they need each other: each one outlives those after it.
class Engine::Private
{
public:
    Private(Engine *engine, Settings where, TokenSources tokens, core::Clock clock)
        : settings(std::move(where))
        , board([engine](const Progress &progress) { Q_EMIT engine->progressed(progress); })
        , shared(store::databasePath(settings.dataFolder), std::move(clock),
                 {.traffic =
                      [this, engine](const net::Traffic &traffic) {
                          if (traffic.quota)
                              Q_EMIT engine->quotaChanged(*traffic.quota);
                          board.waiting(traffic.waitingUntil);
                      },
                  .notice =
                      [engine](const core::Message &notice) {
                          Q_EMIT engine->noticed(notice);
                      }})
        , histories(shared)
        , credentials(tokens)
        , accounts(settings, credentials, shared, std::move(tokens.keychain))
        , profiles(settings, credentials, shared)
        , avatars(settings, shared)
        , jobs(shared)
    {}

    Settings settings;
    ProgressBoard board;
    Resources shared;
    StoredHistories histories;
    Credentials credentials;
    Accounts accounts;
    Profiles profiles;
    Avatars avatars;
    Jobs jobs;
};

Engine::Engine(Settings settings, TokenSources tokens, core::Clock clock)
    : d(std::make_unique<Private>(this, std::move(settings), std::move(tokens), std::move(clock)))
{}

Engine::~Engine() = default;

const Settings &Engine::settings() const
{
    return d->settings;
}

void Engine::apply(const Settings &settings)
{
    const Settings before = std::exchange(d->settings, settings);
    if (!net::sameOrigin(before.api, settings.api))
        d->accounts.moved(TokenFor::GitHub);
    if (!net::sameOrigin(before.profileHosts.x.api, settings.profileHosts.x.api))
        d->accounts.moved(TokenFor::X);
    d->profiles.forgetSources();
    if (before.dataFolder == settings.dataFolder)
        return;
    d->shared.useDatabase(store::databasePath(settings.dataFolder));
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

Avatars &Engine::avatars()
{
    return d->avatars;
}

core::Lookup Engine::withHost(core::Lookup lookup) const
{
    if (lookup.host.isEmpty())
        lookup.host = apiHost(d->settings);
    return lookup;
}

Answer<core::Contributions> Engine::contributors(const Question &question, std::stop_token stop)
{
    Question asked = question;
    asked.lookup = withHost(question.lookup);
    const Needs needs = question.reading == Reading::Stored ? Needs::Store : Needs::Network;
    return d->jobs.start(
        [d = d.get(), question = std::move(asked), stop = std::move(stop), database = d->shared.database(),
         settings = d->settings,
         token = d->credentials.of(TokenFor::GitHub)]() -> Result<core::Contributions> {
            const EitherStop ended(stop, d->jobs.stopping());
            const std::shared_ptr<Reporter> reporter = d->board.reporterFor(question.number);
            if (question.reading != Reading::Stored)
                d->credentials.await(TokenFor::GitHub, ended.token());
            const ContributorsJob job{database,     settings,  token,        d->shared,
                                      d->histories, *reporter, ended.token()};
            Result<core::Contributions> counted = logged(jobName("contributors", question.lookup.toString()),
                                                         [&] { return job.run(question); });
            return counted ? std::move(counted)
                           : std::unexpected(d->credentials.explained(counted.error(), TokenFor::GitHub));
        },
        needs);
}

Answer<core::Contributions> Engine::contributorsSoFar(const core::Lookup &owner, const core::Rules &rules)
{
    return d->jobs.start([&histories = d->histories, database = d->shared.database(),
                          forge = d->settings.forge(), lookup = withHost(owner),
                          rules]() -> Result<core::Contributions> {
        const Result<core::History> history = histories.findUnfinished(database, forge, lookup, rules);
        if (!history)
            return std::unexpected(history.error());
        core::Contributions counted = core::contributions(*history, rules);
        counted.complete = false;
        return counted;
    });
}

Answer<core::HostComparison> Engine::compareWithHost(const Question &question, std::stop_token stop)
{
    return d->jobs.start(
        [d = d.get(), lookup = withHost(question.lookup), rules = question.rules, number = question.number,
         stop = std::move(stop), database = d->shared.database(), settings = d->settings,
         token = d->credentials.of(TokenFor::GitHub)]() -> Result<core::HostComparison> {
            const EitherStop ended(stop, d->jobs.stopping());
            const std::shared_ptr<Reporter> reporter = d->board.reporterFor(number); // while it waits
            d->credentials.await(TokenFor::GitHub, ended.token());
            const HostComparing comparing{database, settings, token, d->shared, d->histories, ended.token()};
            Result<core::HostComparison> compared = logged(jobName("comparison", lookup.toString()),
                                                           [&] { return comparing.run(lookup, rules); });
            return compared ? std::move(compared)
                            : std::unexpected(d->credentials.explained(compared.error(), TokenFor::GitHub));
        },
        Needs::Network);
}

Answer<core::DataSizes> Engine::dataSizes()
{
    return d->jobs.start([database = d->shared.database(), cache = d->settings.cacheFolder] {
        return Result<core::DataSizes>({.history = store::sizeOfDatabase(database),
                                        .copies = store::sizeOfCopies(database),
                                        .cache = git::sizeOfClones(cache) + AvatarFiles::size(cache)});
    });
}

Answer<core::Cleared> Engine::clear()
{
    return d->jobs.startWithDatabase([](Connection &database) { return store::Lookups(database).clear(); });
}

Answer<void> Engine::restore(const core::Cleared &cleared)
{
    return d->jobs.startWithDatabase(
        [cleared](Connection &database) { return store::Lookups(database).restore(cleared); });
}

Answer<void> Engine::clearCache()
{
    return d->jobs.start([cache = d->settings.cacheFolder] {
        emptyCache(cache);
        return Result<void>();
    });
}

QByteArray Engine::storedVersion() const
{
    return store::storedVersion(d->shared.database());
}

Answer<std::vector<core::Library>> Engine::libraries()
{
    using Libraries = std::vector<core::Library>;
    return d->jobs.startWithDatabase([](Connection &database) -> Result<Libraries> {
        const Result<QString> version = store::sqlite::libraryVersion(database);
        if (!version)
            return std::unexpected(version.error());
        return Libraries{secrets::keychainLibrary(),
                         {QStringLiteral("SQLite"), *version, QStringLiteral("blessing")}};
    });
}

Answer<std::vector<core::Entry>> Engine::history()
{
    return d->jobs.startWithDatabase([](Connection &database) { return store::Lookups(database).entries(); });
}

Answer<int> Engine::countUnseen(const core::Lookup &lookup, const core::Rules &rules)
{
    return d->jobs.start([&histories = d->histories, database = d->shared.database(),
                          forge = d->settings.forge(), lookup = withHost(lookup), rules] {
        const Result<HistoryCache::History> history = histories.find(database, forge, lookup, rules);
        return history ? Result<int>(core::unseen(core::contributions(**history, rules).newcomers))
                       : std::unexpected(history.error());
    });
}

Answer<void> Engine::recordSeen(const core::Lookup &lookup, qint64 arrival)
{
    return d->jobs.startWithDatabase(
        [lookup = withHost(lookup), arrival, now = d->shared.clock()()](Connection &database) {
            return store::Lookups(database).recordSeen(lookup, arrival, now);
        });
}

Answer<void> Engine::remove(qint64 entry)
{
    return d->jobs.startWithDatabase(
        [entry](Connection &database) { return store::Lookups(database).remove(entry); });
}

Answer<void> Engine::remove(const std::vector<qint64> &entries)
{
    return d->jobs.startWithDatabase(
        [entries](Connection &database) { return store::Lookups(database).remove(entries); });
}

Answer<void> Engine::restore(qint64 entry)
{
    return d->jobs.startWithDatabase(
        [entry](Connection &database) { return store::Lookups(database).restore(entry); });
}

Answer<void> Engine::setPinned(const std::vector<qint64> &entries, bool pinned)
{
    return d->jobs.startWithDatabase([entries, pinned](Connection &database) {
        return store::Lookups(database).setPinned(entries, pinned);
    });
}

Answer<QString> Engine::setLabel(qint64 entry, const QString &label)
{
    return d->jobs.startWithDatabase(
        [entry, label](Connection &database) { return store::Lookups(database).setLabel(entry, label); });
}

Answer<core::WhoIsWho> Engine::people(const core::Lookup &lookup, const core::Rules &rules)
{
    return d->jobs.start([&histories = d->histories, database = d->shared.database(),
                          forge = d->settings.forge(), lookup = withHost(lookup), rules] {
        const Result<HistoryCache::History> history = histories.find(database, forge, lookup, rules);
        return history ? Result<core::WhoIsWho>(core::whoIsWho(**history, rules))
                       : std::unexpected(history.error());
    });
}

Answer<std::vector<core::Decision>> Engine::decisions(const core::Lookup &lookup)
{
    return d->jobs.startWithDatabase(
        [lookup = withHost(lookup)](Connection &database) { return store::Decisions(database).of(lookup); });
}

Answer<std::vector<core::OwnedDecision>> Engine::decisions()
{
    return d->jobs.startWithDatabase([](Connection &database) { return store::Decisions(database).all(); });
}

Answer<core::Decision> Engine::decide(const core::Lookup &lookup, const core::Decision &decision)
{
    core::Decision now = decision;
    now.decidedAt = d->shared.clock()();
    return d->jobs.startWithDatabase([lookup = withHost(lookup), now](Connection &database) {
        return store::Decisions(database).add(lookup, now);
    });
}

Answer<ImportedPeople> Engine::importPeople(const core::Lookup &lookup, const PeopleImport &import,
                                            std::stop_token stop)
{
    return d->jobs.start([d = d.get(), database = d->shared.database(), lookup = withHost(lookup), import,
                          stop = std::move(stop), now = d->shared.clock()()]() -> Result<ImportedPeople> {
        const EitherStop ended(stop, d->jobs.stopping());
        // Before the database is opened: a file that cannot be read creates and migrates none.
        Result<ImportedPeople> read = readPeople(import, ended.token());
        if (!read)
            return read;
        Result<Connection> connection = d->shared.open(database);
        if (!connection)
            return std::unexpected(connection.error());
        const Result<store::ReplacedDecisions> replaced =
            store::Decisions(*connection).replace(lookup, read->file, read->content.decisions, now);
        if (!replaced)
            return std::unexpected(replaced.error());
        read->file = replaced->file;
        read->isUnchanged = replaced->isUnchanged && !read->content.decisions.empty();
        return read;
    });
}

Answer<void> Engine::exportMailmap(const QString &file, const core::Lookup &lookup, const core::Rules &rules)
{
    return d->jobs.start([&histories = d->histories, database = d->shared.database(),
                          forge = d->settings.forge(), lookup = withHost(lookup), rules,
                          file]() -> Result<void> {
        const Result<HistoryCache::History> history = histories.find(database, forge, lookup, rules);
        if (!history)
            return std::unexpected(history.error());
        return files::write(file, core::mailmap(core::whoIsWho(**history, rules)));
    });
}

Answer<int> Engine::undo(const core::Lookup &lookup, const QString &file)
{
    return d->jobs.startWithDatabase([lookup = withHost(lookup), file](Connection &database) {
        return store::Decisions(database).undo(lookup, file);
    });
}

Answer<void> Engine::undo(qint64 decision)
{
    return d->jobs.startWithDatabase(
        [decision](Connection &database) { return store::Decisions(database).undo(decision); });
}

Answer<std::vector<core::Event>> Engine::ownEvents(const core::Lookup &lookup)
{
    return d->jobs.startWithDatabase(
        [lookup = withHost(lookup)](Connection &database) { return store::Events(database).own(lookup); });
}

Answer<core::Event> Engine::addEvent(const core::Lookup &lookup, const core::Event &event)
{
    return d->jobs.startWithDatabase([lookup = withHost(lookup), event](Connection &database) {
        return store::Events(database).addOwn(lookup, event);
    });
}

Answer<void> Engine::removeEvent(qint64 event)
{
    return d->jobs.startWithDatabase(
        [event](Connection &database) { return store::Events(database).removeOwn(event); });
}

Answer<void> Engine::restoreEvent(qint64 event)
{
    return d->jobs.startWithDatabase(
        [event](Connection &database) { return store::Events(database).restoreOwn(event); });
}

Answer<core::Forgetting> Engine::forget(const core::Lookup &lookup, const QString &key)
{
    return d->jobs.startWithDatabase([lookup = withHost(lookup), key, forge = d->settings.forge(),
                                      now = d->shared.clock()(),
                                      cache = d->settings.cacheFolder](Connection &database) {
        Result<core::Forgetting> forgotten =
            store::Forgotten(database).forget({.lookup = lookup, .key = key, .forge = forge, .now = now});
        if (forgotten)
            forgotten->foldersLeft = emptyCache(cache);
        return forgotten;
    });
}

Answer<std::vector<core::ForgottenPerson>> Engine::forgotten()
{
    return d->jobs.startWithDatabase([](Connection &database) { return store::Forgotten(database).all(); });
}

Answer<void> Engine::removeForgotten(qint64 number)
{
    return d->jobs.startWithDatabase(
        [number](Connection &database) { return store::Forgotten(database).remove(number); });
}

Answer<std::vector<core::Handle>> Engine::handles(const QString &login)
{
    return d->jobs.startWithDatabase(
        [d = d.get(), login, host = apiHost(d->settings), address = d->settings.api,
         token =
             d->credentials.of(TokenFor::GitHub)](Connection &database) -> Result<std::vector<core::Handle>> {
            d->credentials.await(TokenFor::GitHub, d->jobs.stopping());
            const forge::github::RestApi api(d->shared.http(), address, token);
            const Result<forge::AuthorAccount> account = api.account(login, d->jobs.stopping());
            if (!account)
                return std::unexpected(d->credentials.explained(account.error(), TokenFor::GitHub));
            if (const Result<void> kept =
                    store::Identities(database).recordTexts(host, {{login, account->texts}});
                !kept)
                return std::unexpected(kept.error());
            return core::handlesOf(account->texts.xHandle, account->texts.otherHandles);
        },
        Needs::Network);
}

Answer<core::Exported> Engine::exportTo(const QString &file, std::vector<core::Lookup> owners)
{
    for (core::Lookup &lookup : owners)
        lookup = withHost(std::move(lookup));
    return d->jobs.startWithDatabase(
        [file, owners = std::move(owners), now = d->shared.clock()()](Connection &database) {
            return logged(jobName("export", file),
                          [&] { return store::Archive(database).exportTo(file, owners, now); });
        });
}

Answer<core::Imported> Engine::importFrom(const QString &file)
{
    return d->jobs.startWithDatabase([file, now = d->shared.clock()()](Connection &database) {
        return logged(jobName("import", file),
                      [&] { return store::Archive(database).importFrom(file, now); });
    });
}

Answer<bool> Engine::isExport(const QString &file)
{
    return d->jobs.start([file] { return store::beginsLikeArchive(file); });
}

Answer<void> Engine::backUp(const QString &file)
{
    return d->jobs.startWithDatabase([file](Connection &database) {
        return logged(jobName("backup", file), [&] { return store::Archive(database).backUp(file); });
    });
}

} // namespace engine
