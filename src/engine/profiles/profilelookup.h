// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/finding.h"
#include "engine/pictures/picturecache.h"
#include "engine/profilequestion.h"
#include "engine/profiles/picturekeeper.h"
#include "engine/profiles/profilesources.h"
#include "store/profiles/paidlookups.h"
#include "store/profiles/profiles.h"

#include <deque>
#include <functional>
#include <future>
#include <stop_token>

namespace engine {

/// One lookup of handles: asks one source after the other about handles without a result, and stores each
/// result and its picture as soon as it is known.
class ProfileLookup
{
public:
    /// All arguments must outlive it. `tell` is called for each handle that is done.
    ProfileLookup(store::Connection &database, const ProfileSources &sources, net::Http &http,
                  const core::Clock &clock, PictureCache &decoded,
                  std::function<void(const ProfileProgress &)> tell, std::stop_token stop);

    /// Cancelled keeps what was found before.
    core::Result<ProfileAnswer> run(const ProfileQuestion &question);

private:
    /// A handle that has no result yet.
    struct Open
    {
        std::size_t place = 0;
        core::Handle handle;
        std::vector<core::SourceAnswer> answers = {};
    };

    struct Request
    {
        std::vector<Open> about;
        std::future<social::Source::Answers> answers;
    };

    struct PendingPicture
    {
        std::size_t place = 0;
        core::ProfileRecord told;
        FetchedLater picture;
    };

    /// Looks up the handles from the `first` of m_asked on.
    core::Result<void> lookUp(const ProfileQuestion &question, std::size_t first);
    /// Asks the sources of a network, one after the other, until all handles have a result.
    core::Result<void> settle(const std::vector<social::Source *> &sources, std::vector<Open> open);
    /// Answers that the handles may not be looked up.
    void leave(const std::vector<Open> &open, const core::Message &why);
    /// The accounts to which those from the `first` on have moved, as far as they were not asked for.
    std::vector<core::Handle> movedTo(std::size_t first) const;
    core::Result<std::vector<Open>> unanswered(const ProfileQuestion &question, std::size_t first);
    /// Asks a source about the handles, and leaves those that still have no result. A source that takes no
    /// IDs is only asked about names.
    core::Result<void> ask(social::Source &source, std::vector<Open> &open);
    core::Result<void> askInRequests(social::Source &source, std::vector<Open> &open,
                                     std::vector<Open> &stillOpen);
    core::Result<void> take(const social::Source &source, Request request, std::vector<Open> &stillOpen);
    core::Result<void> keep(const Open &one, const core::Verdict &verdict);
    core::Result<void> takeOldestPicture();
    void done(std::size_t place, core::ProfileRecord record);

    store::Profiles m_profiles;
    PictureKeeper m_keeper;
    store::PaidLookups m_paidLookups;
    const ProfileSources &m_sources;
    const core::Clock &m_clock;
    std::function<void(const ProfileProgress &)> m_tell;
    std::stop_token m_stop;

    ProfileProgress m_progress;
    ProfileAnswer m_answer;
    std::vector<core::Handle> m_asked;
    std::deque<PendingPicture> m_pictures;
};

} // namespace engine
