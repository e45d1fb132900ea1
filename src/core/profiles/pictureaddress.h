// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"

#include <QUrl>

#include <vector>

namespace core {

/// The sizes that X serves of a profile's picture ("User profile images and banners" in X's documentation).
enum class PictureSize {
    Largest, ///< as it was uploaded
    Px400    ///< `_400x400`
};

/// The address of another size of the same picture. Only a suffix at the end of the name, before the
/// extension if there is one, is taken for a size: `_normal`, `_bigger`, `_mini`, `_200x200`, `_400x400`,
/// `_x96`,
/// `_reasonably_small`. Several of them all go, so that the sizes of one picture always have the same
/// addresses: sized() of a result gives it again. The query is kept as it is. An address without an extension
/// is changed only if it has such a suffix, or is one of X's (`/profile_images/`).
QUrl sized(const QUrl &picture, PictureSize size);

/// The address of a profile's picture: in this size on X; on other networks there is only one.
QUrl pictureAddress(const Profile &profile, PictureSize size);

/// Where to fetch a profile's picture, the best address first: on X as it was uploaded, `_400x400`, as it was
/// given; each once. Only the last suffix is X's. A picture may have been uploaded as `me_bigger.jpg`; the
/// addresses without any suffix follow those.
std::vector<QUrl> pictureCandidates(const Profile &profile);

/// Whether two addresses are of the same picture, in whatever sizes.
bool areSamePicture(const QUrl &one, const QUrl &other);

/// Whether it is the picture of accounts that have chosen none.
bool isDefaultPicture(const QUrl &picture);

} // namespace core
