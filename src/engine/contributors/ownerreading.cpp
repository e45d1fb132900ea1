// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/ownerreading.h"

#include "core/messages/catalogue.h"
#include "core/messages/describe.h"
#include "engine/contributors/accountsasking.h"
#include "engine/contributors/apis.h"
#include "engine/contributors/eventsreading.h"
#include "engine/contributors/mailmapreading.h"
#include "engine/contributors/pagedreading.h"
#include "engine/contributors/readingstate.h"
#include "engine/log.h"
#include "store/decisions.h"
#include "store/identities.h"
#include "store/lookups.h"

#include <algorithm>
#include <array>
#include <thread>

namespace engine {

namespace {

using core::Error;
using core::Result;

/// Why a repository does not count, and so is not read; empty if it does.
core::Message whyLeftOut(const store::StoredRepository &repository, const Question &question,
                         const core::LeftOut &leftOut)
{
    if (!question.lookup.repository.isEmpty())
        return {};
    if (leftOut.has(repository.listed.name))
        return core::message("repository.left-out");
    return repository.listed.fork && !question.rules.forks ? core::message("repository.fork")
                                                           : core::Message();
}

/// The repository as if nothing were stored, so that all of it is read: the stored commits lack co-authors.
store::StoredRepository withoutStored(store::StoredRepository repository)
{
    repository.head.reset();
    repository.commits = 0;
    return repository;
}

/// The token or the name is wrong, so another API would give the same answer.
bool isFinal(Error::Kind kind)
{
    return kind == Error::Kind::NotFound || kind == Error::Kind::Unauthorized || endsTheJob(kind);
}

/// git was denied access to the repository. It does not know why; the APIs do.
bool isRefused(Error::Kind kind)
{
    return kind == Error::Kind::NotFound || kind == Error::Kind::Forbidden || kind == Error::Kind::Empty;
}

QString sourceName(Source source)
{
    switch (source) {
    case Source::GraphQl:
        return QStringLiteral("GraphQL");
    case Source::Rest:
        return QStringLiteral("REST");
    default:
        return QStringLiteral("git");
    }
}

std::unexpected<Error> needsToken()
{
    return core::fail(Error::Kind::Usage, "github.needs-token");
}

std::unexpected<Error> stopped()
{
    return core::fail(Error::Kind::Cancelled, "stopped.commits-kept");
}

} // namespace

Result<core::Lookup> OwnerReading::read(const Question &question) const
{
    const bool full = question.reading == Reading::Full;
    const Result<forge::Listing> listing = list(question);
    if (!listing)
        return std::unexpected(listing.error());
    core::Lookup lookup = listing->lookup;
    lookup.host = question.lookup.host;
    const Result<Repositories> stored = crawls().recordListing(lookup, listing->repositories);
    if (!stored)
        return std::unexpected(stored.error());
    const Result<core::LeftOut> leftOut = leftOutOf(lookup);
    if (!leftOut)
        return std::unexpected(leftOut.error());
    const auto wanted = std::ranges::count_if(
        *stored, [&](const auto &one) { return whyLeftOut(one, question, *leftOut).isEmpty(); });
    qCInfo(engineLog).noquote() << QStringLiteral("%1: %2 repositories listed, %3 wanted")
                                       .arg(lookup.toString())
                                       .arg(stored->size())
                                       .arg(wanted);
    reporter.repositoriesFound(static_cast<int>(wanted), listing->requests);

    const Result<Repositories> unread = unreadOf(*stored, question, *leftOut);
    if (!unread)
        return std::unexpected(unread.error());
    Result<void> done = readAll(lookup.owner, *unread, question);
    if (done && stop.stop_requested())
        return stopped(); // between two repositories, when there was nothing to cancel
    if (done && full && hasToken())
        done = store::Identities(database).forgetAccounts(lookup);
    if (done)
        done = nameAccounts(lookup, coAuthorsFor(question.rules));
    if (done && question.mailmaps)
        done = readMailmaps(lookup, listing->repositories, question);
    if (done && question.events)
        done = readEvents(lookup, listing->repositories, question);
    if (done)
        done = store::Lookups(database).record(lookup, shared.clock()());
    if (!done && done.error().kind == Error::Kind::Cancelled)
        return stopped();
    if (!done)
        return std::unexpected(done.error());
    return lookup;
}

std::optional<core::Quota> OwnerReading::quotaOf(core::Quota::Resource resource) const
{
    const std::optional<core::Quota> quota = shared.http().quota(settings.api, token, resource);
    return quota && quota->resetsAt > shared.clock()() ? quota : std::nullopt;
}

Result<forge::Listing> OwnerReading::list(const Question &question) const
{
    if (question.source == Source::GraphQl && !hasToken())
        return needsToken();
    const std::optional<core::Quota> points = quotaOf(core::Quota::Resource::GraphQl);
    const bool byGraphQl =
        question.source == Source::GraphQl ||
        (question.source != Source::Rest && hasToken() && (!points || points->remaining > 0));
    if (byGraphQl) {
        Result<forge::Listing> listing =
            makeApi(Source::GraphQl, shared.http(), settings.api, token)->list(question.lookup, stop);
        if (listing || question.source == Source::GraphQl || isFinal(listing.error().kind))
            return listing;
    }
    return makeApi(Source::Rest, shared.http(), settings.api, token)->list(question.lookup, stop);
}

/// The repositories of which something must be read. Stores the state of the others.
Result<OwnerReading::Repositories> OwnerReading::unreadOf(const Repositories &stored,
                                                          const Question &question,
                                                          const core::LeftOut &leftOut) const
{
    Repositories unread;
    for (const store::StoredRepository &repository : stored) {
        Result<void> recorded;
        if (const core::Message why = whyLeftOut(repository, question, leftOut); !why.isEmpty()) {
            if (!repository.head)
                recorded = crawls().setState(repository.id, core::RepositoryState::Skipped, why);
        } else if (repository.listed.refusal) {
            recorded = recordRefusal(crawls(), repository, *repository.listed.refusal);
            reporter.repositoryDone();
        } else if (question.rules.coAuthors && !repository.areCoAuthorsRead) {
            recorded = crawls().dropWithoutCoAuthors(repository.id);
            unread.push_back(withoutStored(repository));
        } else if (question.reading != Reading::Full && isUnchanged(repository) && hasAll(repository)) {
            recorded = crawls().setState(repository.id, core::RepositoryState::Complete, {});
            reporter.repositoryDone();
        } else {
            unread.push_back(repository);
            if (!hasAll(repository))
                unread.back().head.reset(); // nothing is added to what is not whole
        }
        if (!recorded)
            return std::unexpected(recorded.error());
    }
    return unread;
}

/// Also reports the cost if it is high.
Plan OwnerReading::planFor(const Repositories &repositories, const Question &question, bool hasGit) const
{
    std::vector<Need> needs;
    for (const store::StoredRepository &repository : repositories)
        needs.push_back(needOf(repository, question.reading == Reading::Full));
    Plan plan = makePlan(needs, {.source = question.source,
                                 .hasToken = hasToken(),
                                 .hasGit = hasGit,
                                 .rest = quotaOf(core::Quota::Resource::Rest),
                                 .graphQl = quotaOf(core::Quota::Resource::GraphQl)});
    for (std::size_t i = 0; i < repositories.size(); ++i) {
        qCDebug(engineLog).noquote() << QStringLiteral("%1: %2 commits to read, by %3")
                                            .arg(repositories[i].listed.name)
                                            .arg(needs[i].commits)
                                            .arg(sourceName(plan.sources[i]));
    }
    if (plan.cost)
        reporter.costs(*plan.cost);
    return plan;
}

Need OwnerReading::needOf(const store::StoredRepository &repository, bool full) const
{
    const core::ListedRepository &listed = repository.listed;
    Need need{.commits = listed.commits,
              .kilobytes = listed.kilobytes,
              .headKnown = listed.head.has_value(),
              .cloned = hasClone(settings, listed)};
    if (full || !repository.head)
        return need;
    // Stored commits need not be read again. If it is unknown how many are new, they rarely fill more than a
    // page.
    need.commits = listed.commits > 0
                       ? std::max<qint64>(listed.commits - static_cast<qint64>(repository.commits), 1)
                       : requestSizes().rest.commitsOnPage;
    return need;
}

Result<void> OwnerReading::readAll(const QString &owner, const Repositories &repositories,
                                   const Question &question) const
{
    const Plan plan = planFor(repositories, question, !settings.git.isEmpty());
    const auto chosen = [&](Source source) {
        Repositories part;
        for (std::size_t i = 0; i < repositories.size(); ++i) {
            if (plan.sources[i] == source)
                part.push_back(repositories[i]);
        }
        return part;
    };

    // In parallel: if one fails, the others are stopped.
    std::stop_source ended;
    const std::stop_callback outer(stop, [&ended] { ended.request_stop(); });
    const bool full = question.reading == Reading::Full;
    std::array<Result<std::vector<Unread>>, 2> byPages;
    Result<std::vector<Unread>> byGit;
    {
        std::vector<std::jthread> readers;
        readers.reserve(byPages.size());
        for (std::size_t i = 0; i < byPages.size(); ++i) {
            readers.emplace_back([&, i] {
                const Source source = i == 0 ? Source::GraphQl : Source::Rest;
                byPages[i] = readByPages(source, owner, chosen(source), full, ended.get_token());
                if (!byPages[i])
                    ended.request_stop();
            });
        }
        byGit = gitReading(owner, full).read(chosen(Source::Git), ended.get_token());
        if (!byGit)
            ended.request_stop();
    }
    for (const auto &one : byPages) {
        if (!one && one.error().kind != Error::Kind::Cancelled)
            return std::unexpected(one.error());
    }
    if (!byGit)
        return std::unexpected(byGit.error());
    std::vector<Unread> unread;
    for (const auto &one : byPages) {
        if (!one)
            return std::unexpected(one.error());
        unread.insert(unread.end(), one->begin(), one->end());
    }
    if (const Result<void> read = readByGitInstead(std::move(unread), owner, question.source); !read)
        return read;
    return readOtherwise(*byGit, owner, question);
}

GitReading OwnerReading::gitReading(const QString &owner, bool full) const
{
    const auto notice = [this](const core::Message &told) {
        shared.notice(told);
    };
    return {database.path(), settings, token, shared.http(), reporter, owner, full, notice};
}

/// Reads with git what the pages of an API did not give completely, unless the user has chosen that API.
Result<void> OwnerReading::readByGitInstead(std::vector<Unread> unread, const QString &owner,
                                            Source source) const
{
    for (const Unread &one : unread)
        qCInfo(engineLog).noquote() << one.repository.listed.name + QStringLiteral(": ") +
                                           inEnglish(one.error);
    if (source == Source::Auto && !settings.git.isEmpty() && !unread.empty()) {
        Repositories repositories;
        for (const Unread &one : unread)
            repositories.push_back(one.repository);
        const Result<std::vector<Unread>> byGit =
            gitReading(owner, true).read(repositories, stop); // all: what is stored may be wrong too
        if (!byGit)
            return std::unexpected(byGit.error());
        std::erase_if(unread, [&byGit](const Unread &one) {
            return std::ranges::find(*byGit, one.repository.id,
                                     [](const Unread &other) { return other.repository.id; }) == byGit->end();
        });
    }
    return recordUnread(unread);
}

Result<void> OwnerReading::recordUnread(const std::vector<Unread> &unread) const
{
    for (const Unread &one : unread) {
        if (Result<void> recorded = recordRefusal(crawls(), one.repository, one.error); !recorded)
            return recorded;
        reporter.repositoryDone();
    }
    return {};
}

Result<std::vector<Unread>> OwnerReading::readByPages(Source source, const QString &owner,
                                                      const Repositories &repositories, bool full,
                                                      const std::stop_token &ended) const
{
    if (repositories.empty())
        return std::vector<Unread>();
    Result<store::Connection> own = store::Connection::open(database.path());
    if (!own)
        return std::unexpected(own.error());
    const std::unique_ptr<forge::Api> api = makeApi(source, shared.http(), settings.api, token);
    return PagedReading(*own, *api, reporter, {owner, {}, apiHost(settings)}, full).read(repositories, ended);
}

/// Reads with an API what git could not read. If the user has chosen git as the source, only repositories to
/// which git was denied access, because the APIs know the reason.
Result<void> OwnerReading::readOtherwise(const std::vector<Unread> &unread, const QString &owner,
                                         const Question &question) const
{
    Repositories rest;
    for (const Unread &one : unread) {
        qCInfo(engineLog).noquote() << one.repository.listed.name + QStringLiteral(": not read by git: ") +
                                           inEnglish(one.error);
        if (question.source == Source::Auto || isRefused(one.error.kind)) {
            rest.push_back(one.repository);
            continue;
        }
        if (const Result<void> recorded = recordUnread({one}); !recorded)
            return recorded;
    }
    if (rest.empty())
        return {};
    if (question.source == Source::Git)
        shared.notice(core::message("git.denied", rest.front().listed.name, rest.size()));
    Question byApi = question;
    byApi.source = Source::Auto;
    const Source source = planFor(rest, byApi, false).sources.front();
    const Result<std::vector<Unread>> left =
        readByPages(source, owner, rest, question.reading == Reading::Full, stop);
    return left ? recordUnread(*left) : Result<void>(std::unexpected(left.error()));
}

Result<void> OwnerReading::readMailmaps(const core::Lookup &lookup,
                                        const std::vector<core::ListedRepository> &listed,
                                        const Question &question) const
{
    const Result<Repositories> stored = readableNow(lookup, listed, question);
    if (!stored)
        return std::unexpected(stored.error());
    const MailmapReading reading{database, settings,       token,
                                 shared,   reporter,       gitReading(lookup.owner, false),
                                 lookup,   question.source};
    return reading.read(*stored, stop);
}

Result<void> OwnerReading::readEvents(const core::Lookup &lookup,
                                      const std::vector<core::ListedRepository> &listed,
                                      const Question &question) const
{
    const Result<Repositories> stored = readableNow(lookup, listed, question);
    if (!stored)
        return std::unexpected(stored.error());
    const EventsReading reading{database, settings,        token,
                                shared,   reporter,        gitReading(lookup.owner, false),
                                lookup,   question.source, quotaOf(core::Quota::Resource::GraphQl)};
    return reading.read(*stored, stop);
}

/// The repositories that count and can be read, with the newest commits that are stored now.
Result<OwnerReading::Repositories>
OwnerReading::readableNow(const core::Lookup &lookup, const std::vector<core::ListedRepository> &listed,
                          const Question &question) const
{
    Result<Repositories> stored = crawls().recordListing(lookup, listed);
    const Result<core::LeftOut> leftOut = leftOutOf(lookup);
    if (!leftOut)
        return std::unexpected(leftOut.error());
    if (stored) {
        std::erase_if(*stored, [&](const auto &one) {
            return !whyLeftOut(one, question, *leftOut).isEmpty() || one.listed.refusal.has_value();
        });
    }
    return stored;
}

Result<core::LeftOut> OwnerReading::leftOutOf(const core::Lookup &lookup) const
{
    const Result<std::vector<core::Decision>> decisions = store::Decisions(database).of(lookup);
    return decisions ? Result<core::LeftOut>(core::LeftOut(*decisions)) : std::unexpected(decisions.error());
}

Result<void> OwnerReading::nameAccounts(const core::Lookup &lookup, store::CoAuthors coAuthors) const
{
    if (!hasToken())
        return {};
    const std::unique_ptr<forge::AccountsApi> api = makeAccountsApi(shared.http(), settings.api, token);
    const Result<void> asked = askAccounts(database, *api, reporter, lookup, coAuthors,
                                           quotaOf(core::Quota::Resource::GraphQl), shared.clock()(), stop);
    if (asked || endsTheJob(asked.error().kind) || asked.error().kind == Error::Kind::Unauthorized)
        return asked;
    shared.notice(core::message("github.accounts-unknown", lookup.toString(), asked.error().message));
    return {};
}

} // namespace engine
