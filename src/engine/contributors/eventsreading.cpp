// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/eventsreading.h"

#include "core/messages/catalogue.h"
#include "engine/contributors/apis.h"
#include "engine/contributors/readingstate.h"
#include "store/events.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <iterator>
#include <thread>

namespace engine {

namespace {

using core::Error;
using core::Result;

constexpr std::size_t listingsAtOnce = 4;
/// Pages of 100 tags.
constexpr int maxPagesOfTags = 3;
/// How many repositories are in memory at a time.
constexpr std::size_t repositoriesAtOnce = 100;

/// Rather too few.
constexpr std::size_t repositoriesForAPoint = 5;

/// A repository whose next page is to be read.
struct Open
{
    std::size_t index = 0;
    QString after;
};

} // namespace

Result<void> EventsReading::read(const std::vector<store::StoredRepository> &repositories,
                                 const std::stop_token &stop) const
{
    store::Events events(database);
    Repositories changed;
    for (const store::StoredRepository &one : repositories) {
        const Result<bool> areRead = events.areRead(one.id, one.listed.pushedAt);
        if (!areRead)
            return std::unexpected(areRead.error());
        if (one.head && (!*areRead || one.listed.pushedAt.isEmpty()))
            changed.push_back(&one);
    }
    const Source from = chosenSource(changed.size());
    Unread unread;
    for (std::size_t first = 0; first < changed.size(); first += repositoriesAtOnce) {
        const auto begin = changed.begin() + static_cast<std::ptrdiff_t>(first);
        const Repositories some(
            begin, begin + static_cast<std::ptrdiff_t>(std::min(repositoriesAtOnce, changed.size() - first)));
        std::vector<Listed> listed =
            from == Source::Git ? readByGit(some, stop) : readByApi(from, some, stop);
        for (std::size_t i = 0; i < some.size(); ++i) {
            if (listed[i]) {
                if (Result<void> kept =
                        events.record(some[i]->id, std::move(*listed[i]), some[i]->listed.pushedAt);
                    !kept)
                    return kept;
            } else if (endsTheJob(listed[i].error().kind)) {
                return std::unexpected(listed[i].error());
            } else {
                unread.emplace_back(some[i]->listed.name, listed[i].error());
            }
        }
    }
    tell(unread);
    return {};
}

void EventsReading::tell(const Unread &unread) const
{
    if (unread.size() == 1)
        shared.notice(core::message("event.one-not-read", unread[0].first, unread[0].second.message));
    else if (!unread.empty())
        shared.notice(core::message("event.several-not-read", unread.size(), unread[0].first,
                                    unread[0].second.message));
}

/// REST only for as many repositories as leave the larger part of a quota for commits.
Source EventsReading::chosenSource(std::size_t repositories) const
{
    if (source != Source::Auto)
        return source;
    const auto needed = static_cast<int>(repositories / repositoriesForAPoint + 1);
    const bool isEnough = !points || points->remaining > needed || settings.git.isEmpty();
    if (!token.isEmpty() && isEnough)
        return Source::GraphQl;
    constexpr std::size_t fewEnoughForRest = 5;
    return settings.git.isEmpty() || repositories <= fewEnoughForRest ? Source::Rest : Source::Git;
}

std::vector<EventsReading::Listed> EventsReading::readByApi(Source api, const Repositories &repositories,
                                                            const std::stop_token &stop) const
{
    std::vector<Listed> listed(repositories.size(), core::ListedEvents());
    const std::unique_ptr<forge::EventsApi> host = makeEventsApi(api, shared.http(), settings.api, token);
    std::vector<Open> open;
    open.reserve(repositories.size());
    for (std::size_t i = 0; i < repositories.size(); ++i)
        open.push_back({i, {}});
    for (int page = 1; page <= maxPagesOfTags && !open.empty(); ++page) {
        struct Sent
        {
            std::vector<Open> wanted;
            std::future<std::vector<Result<forge::ListedEventsPage>>> pages;
        };
        std::deque<Sent> pending;
        std::vector<Open> following;
        auto next = open.begin();
        while (next != open.end() || !pending.empty()) {
            while (next != open.end() && pending.size() < host->requestsAhead()) {
                std::vector<Open> some;
                std::vector<forge::WantedEvents> wanted;
                for (; next != open.end() && some.size() < host->eventsInRequest(); ++next) {
                    wanted.push_back({repositories[next->index]->listed.name, next->after});
                    some.push_back(*next);
                }
                pending.push_back({std::move(some), host->events(lookup.owner, wanted, stop)});
            }
            const std::vector<Result<forge::ListedEventsPage>> pages = pending.front().pages.get();
            for (std::size_t i = 0; i < pages.size(); ++i) {
                const Open &one = pending.front().wanted[i];
                if (!pages[i]) {
                    listed[one.index] = std::unexpected(pages[i].error());
                    continue;
                }
                const core::ListedEvents &more = pages[i]->events;
                core::ListedEvents &all = *listed[one.index];
                all.tags.insert(all.tags.end(), more.tags.begin(), more.tags.end());
                all.releases.insert(all.releases.end(), more.releases.begin(), more.releases.end());
                if (!pages[i]->next.isEmpty())
                    following.push_back({one.index, pages[i]->next});
            }
            pending.pop_front();
            reporter.requestAnswered();
        }
        open = std::move(following);
    }
    return listed;
}

std::vector<EventsReading::Listed> EventsReading::readByGit(const Repositories &repositories,
                                                            const std::stop_token &stop) const
{
    std::vector<Listed> listed(repositories.size(), std::unexpected(Error()));
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < repositories.size(); i = next++) {
            Result<std::vector<core::ListedTag>> tags = git.tags(repositories[i]->listed, stop);
            listed[i] =
                tags ? Listed(core::ListedEvents{std::move(*tags), {}}) : std::unexpected(tags.error());
        }
    };
    {
        std::vector<std::jthread> workers;
        workers.reserve(listingsAtOnce);
        for (std::size_t i = 0; i < std::min(listingsAtOnce, repositories.size()); ++i)
            workers.emplace_back(work);
    }
    return listed;
}

} // namespace engine
