// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"
#include "net/http.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QUrl>

#include <future>
#include <stop_token>
#include <vector>

namespace social {

/// A picture that was decoded to check it, with the decoded image.
struct CheckedPicture : core::FetchedPicture
{
    QImage image;
};

/// Fetches a profile's picture from the first of its addresses that gives one, the best first: a host may no
/// longer have the largest size (403, 404, 410), or have it in a format or size that is not taken. The first
/// request is sent immediately, without a token; the answer is read by the future's get(). `source` is the
/// address of the source that listed the picture: only if that is http may the picture's address be http, and
/// only if it is on this machine or in its network may the picture be there. Kinds: BadAnswer for an address
/// that is not fetched, for more than 10 MB, or for something that is not a whole picture; NotFound when the
/// host has no picture; those of net::Http.
std::future<core::Result<CheckedPicture>> fetchPicture(net::Http &http, const std::vector<QUrl> &addresses,
                                                       const QUrl &source, core::Instant now,
                                                       const std::stop_token &stop);

/// Checks that bytes are a picture that can be shown: JPEG, PNG, GIF, WebP or AVIF (as far as Qt's plugins
/// are installed), at most 25 megapixels, decodable, and not broken off. Returns the bytes unchanged. Kind
/// BadAnswer.
core::Result<CheckedPicture> checkedPicture(const QByteArray &bytes, const QUrl &address, core::Instant now);

/// The Accept header for the formats that can be read, by Qt's names for them: all pictures if all are.
QByteArray acceptFor(const QList<QByteArray> &formats);

} // namespace social
