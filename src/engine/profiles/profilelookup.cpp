// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/profiles/profilelookup.h"

#include "core/messages/catalogue.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace engine {

namespace {

using core::Error;
using core::ProfileRecord;
using core::ProfileState;
using core::Result;

/// More would be somebody's joke.
constexpr int maxMoves = 3;

bool isFresh(const ProfileRecord &record, const ProfileQuestion &question, core::Instant now)
{
    const bool isOnX = record.handle().network() == core::Network::X;
    const bool toldByOther = isOnX && question.only && record.source != question.only;
    return !toldByOther && record.state != ProfileState::Unknown && record.trouble.isEmpty() &&
           record.fetchedAt && now - *record.fetchedAt < profileIsFreshFor;
}

std::unexpected<Error> stoppedLookup()
{
    return core::fail(Error::Kind::Cancelled, "stopped.profiles-kept");
}

core::Verdict verdictOn(const core::Handle &handle, const std::vector<core::SourceAnswer> &answers)
{
    if (handle.isId() && answers.empty())
        return {.trouble = core::message("profile.no-source-for-id", handle.id())};
    core::Verdict verdict = core::unsettled(handle, answers);
    const bool nobodyHasIt = core::isAbout(verdict.trouble, "profile.unconfirmed") ||
                             core::isAbout(verdict.trouble, "profile.not-shown");
    if (handle.isId() && nobodyHasIt)
        verdict.trouble = core::message("profile.no-account-with-id", handle.id());
    return verdict;
}

bool wasStopped(const social::Source::Answers &answers)
{
    return std::ranges::any_of(answers, [](const Result<core::Finding> &one) {
        return !one && one.error().kind == Error::Kind::Cancelled;
    });
}

} // namespace

ProfileLookup::ProfileLookup(store::Connection &database, const ProfileSources &sources, net::Http &http,
                             const core::Clock &clock, PictureCache &decoded,
                             std::function<void(const ProfileProgress &)> tell, std::stop_token stop)
    : m_profiles(database)
    , m_keeper(database, http, decoded)
    , m_paidLookups(database)
    , m_sources(sources)
    , m_clock(clock)
    , m_tell(std::move(tell))
    , m_stop(std::move(stop))
{}

Result<ProfileAnswer> ProfileLookup::run(const ProfileQuestion &question)
{
    m_progress.number = question.number;
    std::vector<core::Handle> next = question.handles;
    for (int moves = 0; !next.empty() && moves <= maxMoves; ++moves) {
        const std::size_t first = m_asked.size();
        m_asked.insert(m_asked.end(), next.begin(), next.end());
        m_answer.records.resize(m_asked.size());
        m_progress.inAll = static_cast<int>(m_asked.size());
        if (Result<void> done = lookUp(question, first); !done)
            return std::unexpected(done.error());
        next = question.reading == Reading::Stored ? std::vector<core::Handle>() : movedTo(first);
    }
    return std::move(m_answer);
}

Result<void> ProfileLookup::lookUp(const ProfileQuestion &question, std::size_t first)
{
    Result<std::vector<Open>> open = unanswered(question, first);
    if (!open)
        return std::unexpected(open.error());
    for (const core::Network network : core::allNetworks) {
        std::vector<Open> here;
        std::ranges::copy_if(*open, std::back_inserter(here),
                             [network](const Open &one) { return one.handle.network() == network; });
        if (here.empty())
            continue;
        const Result<std::vector<social::Source *>> sources = m_sources.chosenFor(question, network);
        if (!sources && here.size() == open->size())
            return std::unexpected(sources.error());
        if (!sources) {
            leave(here, sources.error().message);
            continue;
        }
        if (Result<void> settled = settle(*sources, std::move(here)); !settled)
            return settled;
    }
    while (!m_pictures.empty()) {
        if (Result<void> taken = takeOldestPicture(); !taken)
            return taken;
    }
    return {};
}

Result<void> ProfileLookup::settle(const std::vector<social::Source *> &sources, std::vector<Open> open)
{
    for (social::Source *const source : sources) {
        if (Result<void> asked = ask(*source, open); !asked)
            return asked;
    }
    for (const Open &one : open) {
        if (m_stop.stop_requested())
            return stoppedLookup();
        if (Result<void> kept = keep(one, verdictOn(one.handle, one.answers)); !kept)
            return kept;
    }
    return {};
}

void ProfileLookup::leave(const std::vector<Open> &open, const core::Message &why)
{
    for (const Open &one : open)
        done(one.place, {.asked = one.handle, .trouble = why});
}

std::vector<core::Handle> ProfileLookup::movedTo(std::size_t first) const
{
    QSet<core::Handle> known(m_asked.begin(), m_asked.end());
    std::vector<core::Handle> targets;
    for (std::size_t i = first; i < m_answer.records.size(); ++i) {
        const std::optional<core::Profile> &profile = m_answer.records[i].profile;
        if (!profile || profile->movedTo.isNone() || known.contains(profile->movedTo))
            continue;
        known.insert(profile->movedTo);
        targets.push_back(profile->movedTo);
    }
    return targets;
}

Result<std::vector<ProfileLookup::Open>> ProfileLookup::unanswered(const ProfileQuestion &question,
                                                                   std::size_t first)
{
    std::vector<Open> open;
    for (std::size_t place = first; place < m_asked.size(); ++place) {
        if (m_stop.stop_requested())
            return stoppedLookup();
        const Result<ProfileRecord> record = m_profiles.find(m_asked[place]);
        if (!record)
            return std::unexpected(record.error());
        if (question.reading == Reading::Stored ||
            (question.reading == Reading::Refresh && isFresh(*record, question, m_clock())))
            done(place, *record);
        else
            open.push_back({place, m_asked[place]});
    }
    return open;
}

Result<void> ProfileLookup::ask(social::Source &source, std::vector<Open> &open)
{
    const auto ids = std::ranges::stable_partition(open, [](const Open &one) { return !one.handle.isId(); });
    std::vector<Open> byId(std::make_move_iterator(ids.begin()), std::make_move_iterator(ids.end()));
    open.erase(ids.begin(), ids.end());
    std::vector<Open> stillOpen;
    Result<void> asked = askInRequests(source, open, stillOpen);
    if (asked && source.takesIds())
        asked = askInRequests(source, byId, stillOpen);
    else
        std::ranges::move(byId, std::back_inserter(stillOpen));
    open = std::move(stillOpen);
    return asked;
}

Result<void> ProfileLookup::askInRequests(social::Source &source, std::vector<Open> &open,
                                          std::vector<Open> &stillOpen)
{
    std::deque<Request> pending;
    auto next = open.begin();
    while (next != open.end() || !pending.empty()) {
        // So few ahead that a source that fails is noticed before it is asked about all.
        while (next != open.end() && pending.size() < static_cast<std::size_t>(source.requestsAhead()) &&
               !m_stop.stop_requested()) {
            const auto size = std::min<std::ptrdiff_t>(
                open.end() - next, static_cast<std::ptrdiff_t>(source.handlesInRequest()));
            Request request{{next, next + size}, {}};
            next += size;
            std::vector<core::Handle> handles;
            handles.reserve(request.about.size());
            for (const Open &one : request.about)
                handles.push_back(one.handle);
            request.answers = source.ask(handles, m_stop);
            pending.push_back(std::move(request));
        }
        if (pending.empty())
            return stoppedLookup(); // what was asked before is taken: it may have been paid for
        Request oldest = std::move(pending.front());
        pending.pop_front();
        if (Result<void> taken = take(source, std::move(oldest), stillOpen); !taken)
            return taken;
    }
    return {};
}

Result<void> ProfileLookup::take(const social::Source &source, Request request, std::vector<Open> &stillOpen)
{
    const social::Source::Answers answers = request.answers.get();
    if (wasStopped(answers))
        return stoppedLookup();
    const auto paidFor = std::ranges::count_if(answers, [](const Result<core::Finding> &one) {
        return one && one->source == core::ProfileSource::Api && one->profile;
    });
    if (paidFor > 0) {
        m_answer.paidFor += static_cast<int>(paidFor);
        if (Result<void> counted = m_paidLookups.add(static_cast<int>(paidFor), m_clock()); !counted)
            return counted;
    }
    for (std::size_t i = 0; i < answers.size(); ++i) {
        Open &one = request.about[i];
        one.answers.push_back({source.kind(), answers[i]});
        const std::optional<core::Verdict> verdict = core::settled(one.answers);
        if (!verdict) {
            stillOpen.push_back(std::move(one));
        } else if (Result<void> kept = keep(one, *verdict); !kept) {
            return kept;
        }
    }
    return {};
}

Result<void> ProfileLookup::keep(const Open &one, const core::Verdict &verdict)
{
    ProfileRecord told;
    told.asked = one.handle;
    told.state = verdict.state;
    told.profile = verdict.profile;
    told.source = verdict.source;
    told.trouble = verdict.trouble;
    told.retryAt = verdict.retryAt;
    if (verdict.state != ProfileState::Unknown)
        told.fetchedAt = m_clock();
    const Result<ProfileRecord> kept = m_profiles.record(told);
    if (!kept)
        return std::unexpected(kept.error());
    Result<std::optional<FetchedLater>> fetched;
    if (told.profile && told.source) {
        const QUrl source = m_sources.addressOf(*told.source, told.profile->handle);
        fetched = m_keeper.fetch(kept->number, *told.profile, source, m_clock(), m_stop);
    }
    if (!fetched)
        return std::unexpected(fetched.error());
    if (!*fetched) {
        done(one.place, *kept);
        return {};
    }
    m_pictures.push_back({one.place, told, std::move(**fetched)});
    return m_pictures.size() > std::size_t(social::requestsAtOnce) ? takeOldestPicture() : Result<void>();
}

Result<void> ProfileLookup::takeOldestPicture()
{
    PendingPicture oldest = std::move(m_pictures.front());
    m_pictures.pop_front();
    const Result<social::CheckedPicture> picture = oldest.picture.picture.get();
    if (!picture && picture.error().kind == Error::Kind::Cancelled)
        return stoppedLookup();
    if (!picture) {
        oldest.told.trouble = core::message("profile.picture-failed", picture.error().message);
        oldest.told.retryAt = picture.error().retryAt;
    }
    Result<ProfileRecord> kept = m_profiles.record(oldest.told);
    if (!kept)
        return std::unexpected(kept.error());
    if (picture) {
        const Result<QString> newest = m_keeper.keep(kept->number, oldest.picture, *picture);
        if (!newest)
            return std::unexpected(newest.error());
        kept->pictureSha256 = *newest;
    }
    done(oldest.place, *kept);
    return {};
}

void ProfileLookup::done(std::size_t place, ProfileRecord record)
{
    record.asked = m_asked[place];
    m_answer.records[place] = record;
    ++m_progress.done;
    m_progress.latest = std::move(record);
    m_tell(m_progress);
}

} // namespace engine
