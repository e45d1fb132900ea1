// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pictures/picturecache.h"
#include "social/picture.h"
#include "store/profiles/pictures.h"

#include <future>
#include <optional>
#include <stop_token>

namespace engine {

/// A picture that is being fetched.
struct FetchedLater
{
    std::future<core::Result<social::CheckedPicture>> picture;
    /// The same picture, if it is kept whole: only a larger one replaces it.
    std::optional<core::KeptPicture> kept = std::nullopt;
};

/// Decides which pictures of a lookup are fetched, and keeps them.
class PictureKeeper
{
public:
    /// All arguments must outlive it.
    PictureKeeper(store::Connection &database, net::Http &http, PictureCache &decoded)
        : m_pictures(database)
        , m_http(http)
        , m_decoded(decoded)
    {}

    /// Begins to fetch a profile's picture, which the source at `source` listed; nothing if it is kept
    /// already, or if there is none. What earlier versions kept is checked here, once: it may be broken, or
    /// small.
    core::Result<std::optional<FetchedLater>> fetch(qint64 number, const core::Profile &profile,
                                                    const QUrl &source, core::Instant now,
                                                    const std::stop_token &stop);

    /// Keeps what was fetched. Returns the SHA-256 of the profile's newest picture.
    core::Result<QString> keep(qint64 profile, const FetchedLater &fetched,
                               const social::CheckedPicture &picture);

private:
    struct KeptAlready
    {
        /// It need not be fetched.
        bool isEnough = false;
        std::optional<core::KeptPicture> whole = std::nullopt;
    };
    core::Result<KeptAlready> keptAlready(qint64 number, const std::vector<QUrl> &addresses);

    store::Pictures m_pictures;
    net::Http &m_http;
    PictureCache &m_decoded;
};

} // namespace engine
