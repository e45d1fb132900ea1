// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributorsjob.h"

#include "engine/repositoryreading.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace engine {

namespace {

using core::Error;
using core::Result;

/// Repositories that are read side by side.
constexpr std::size_t repositoriesAtOnce = 6;

bool isLeftOut(const store::StoredRepository &repository, const Question &question)
{
    return repository.listed.fork && !question.rules.forks && question.lookup.repository.isEmpty();
}

} // namespace

Result<core::Contributions> ContributorsJob::run(const Question &question) const
{
    Result<store::Store> store = store::Store::open(database);
    if (!store)
        return std::unexpected(store.error());

    core::Lookup lookup = question.lookup;
    if (question.reading != Reading::Stored) {
        const Result<core::Lookup> found = read(*store, question);
        if (!found)
            return std::unexpected(found.error());
        lookup = *found;
    }

    const Result<std::optional<core::History>> history = store->history(lookup);
    if (!history)
        return std::unexpected(history.error());
    if (!*history) {
        return std::unexpected(
            Error{Error::Kind::NotFound, QStringLiteral("Nothing is stored of “%1”. Look it up once "
                                                        "with a network.")
                                             .arg(lookup.toString())});
    }
    return core::contributions(**history, question.rules);
}

Result<core::Lookup> ContributorsJob::read(store::Store &store, const Question &question) const
{
    const github::RestApi host = api();
    const Result<github::Listing> listing = host.list(question.lookup, stop);
    if (!listing)
        return std::unexpected(listing.error());
    const Result<std::vector<store::StoredRepository>> stored =
        store.recordListing(listing->lookup, listing->repositories);
    if (!stored)
        return std::unexpected(stored.error());

    std::vector<store::StoredRepository> wanted;
    for (const store::StoredRepository &repository : *stored) {
        if (!isLeftOut(repository, question)) {
            wanted.push_back(repository);
        } else if (!repository.head) {
            const Result<void> skipped =
                store.setState(repository.id, core::RepositoryState::Skipped, QStringLiteral("fork"));
            if (!skipped)
                return std::unexpected(skipped.error());
        }
    }
    reporter.repositoriesFound(static_cast<int>(wanted.size()), listing->requests);
    const Result<void> all = readAll(host, listing->lookup.owner, wanted, question.reading == Reading::Full);
    if (!all)
        return std::unexpected(all.error());
    const Result<void> recorded = store.recordLookup(listing->lookup, clock());
    if (!recorded)
        return std::unexpected(recorded.error());
    return listing->lookup;
}

Result<void> ContributorsJob::readAll(const github::RestApi &host, const QString &owner,
                                      const std::vector<store::StoredRepository> &repositories,
                                      bool full) const
{
    std::stop_source ended;
    const std::stop_callback outer(stop, [&ended] { ended.request_stop(); });
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    Result<void> outcome;

    const auto fail = [&](const Error &error) {
        const std::lock_guard lock(mutex);
        if (outcome)
            outcome = std::unexpected(error);
        ended.request_stop();
    };
    const auto work = [&] {
        Result<store::Store> store = store::Store::open(database);
        if (!store)
            return fail(store.error());
        const RepositoryReading reading{*store, host, reporter, ended.get_token(), owner, full};
        for (std::size_t i = next++; i < repositories.size() && !ended.stop_requested(); i = next++) {
            if (const Result<void> done = reading.read(repositories[i]); !done)
                return fail(done.error());
            reporter.repositoryDone();
        }
    };
    {
        std::vector<std::jthread> workers;
        for (std::size_t i = 0; i < std::min(repositoriesAtOnce, repositories.size()); ++i)
            workers.emplace_back(work);
    }
    if (stop.stop_requested() && (outcome || outcome.error().kind == Error::Kind::Cancelled))
        return std::unexpected(
            Error{Error::Kind::Cancelled, QStringLiteral("Stopped. What was read is kept.")});
    return outcome;
}

} // namespace engine
