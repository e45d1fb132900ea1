// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"
#include "net/http.h"

#include <QImage>
#include <QUrl>

#include <future>
#include <stop_token>

namespace social {

/// The addresses of a profile's picture.
struct PictureAddresses
{
    /// The largest size, which the host may not have.
    QUrl largest;
    /// The address in the profile.
    QUrl given;
};

/// A picture that was decoded to check it, with the decoded image.
struct CheckedPicture : core::FetchedPicture
{
    QImage image;
};

/// Fetches the largest size of a profile's picture or, if its host does not have that, the given one. The
/// request is sent immediately, without a token; the answer is read by the future's get(). `source` is the
/// address of the source that listed the picture: only if that is http may the picture's address be http, and
/// only if it is on this machine or in its network may the picture be there. Kinds: BadAnswer for an address
/// that is not fetched, for more than 10 MB, or for something that is not a picture; NotFound when the host
/// has no picture; those of net::Http.
std::future<core::Result<CheckedPicture>> fetchPicture(net::Http &http, const PictureAddresses &picture,
                                                       const QUrl &source, core::Instant now,
                                                       const std::stop_token &stop);

/// Checks that bytes are a picture that can be shown: JPEG, PNG, GIF or WebP, at most 25 megapixels, and
/// complete enough to be decoded. Returns the bytes unchanged. Kind BadAnswer.
core::Result<CheckedPicture> checkedPicture(const QByteArray &bytes, const QUrl &address, core::Instant now);

} // namespace social
