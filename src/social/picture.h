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

/// A picture that was decoded to check it, with the image that came of it.
struct CheckedPicture : core::FetchedPicture
{
    QImage image;
};

/// Where a profile's picture is.
struct PictureAddresses
{
    /// In its largest size, which its host may not have.
    QUrl largest;
    /// As the profile gives it.
    QUrl given;
};

/// Fetches the largest size of a profile's picture or, if its host has none, the given one. The request is
/// sent immediately, and the answer read when the future is got. It carries no token. `source` is the address
/// of who told us of the picture: only if that is http may the picture's be http, and only if it is on this
/// machine or in its network may the picture be there. Kinds: BadAnswer for an address that is not fetched,
/// more than 10 MB, or what is no picture; NotFound when the host has none; those of net::Http.
std::future<core::Result<CheckedPicture>> fetchPicture(net::Http &http, const PictureAddresses &picture,
                                                       const QUrl &source, core::Instant now,
                                                       const std::stop_token &stop);

/// Makes sure that bytes are a picture that can be shown: JPEG, PNG, GIF or WebP, of 25 megapixels at most,
/// and whole enough to be decoded. Gives them as they are. Kind BadAnswer.
core::Result<CheckedPicture> checkedPicture(const QByteArray &bytes, const QUrl &address, core::Instant now);

} // namespace social
