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

/// Fetches the largest size of a profile's picture, or, where its host has none, the one that is given. Sent
/// at once, and read when the future is got. It carries no token. `source` is the address of who told of the
/// picture: only where that is http may the picture's be, and only where it is on this machine or in its
/// network. Kinds: BadAnswer for an address that is not fetched, more than 10 MB, or what is no picture;
/// NotFound when the host has none; those of net::Http.
std::future<core::Result<CheckedPicture>> fetchPicture(net::Http &http, const QUrl &picture,
                                                       const QUrl &source, core::Instant now,
                                                       const std::stop_token &stop);

/// Makes sure that bytes are a picture that can be shown: JPEG, PNG, GIF or WebP, of 25 megapixels at most,
/// and whole enough to be decoded. Gives them as they are. Kind BadAnswer.
core::Result<CheckedPicture> checkedPicture(const QByteArray &bytes, const QUrl &address, core::Instant now);

} // namespace social
