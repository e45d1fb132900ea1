// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace core {

/// The sizes that X serves of a profile's picture ("User profile images and banners" in X's documentation).
enum class PictureSize {
    Largest, ///< as it was uploaded
    Px400    ///< `_400x400`
};

/// The address of another size of the same picture. Only a suffix right before the extension is taken for a
/// size (`_normal`, `_bigger`, `_mini`, `_200x200`, `_400x400`); the query is kept as it is.
QUrl sized(const QUrl &picture, PictureSize size);

/// Whether it is the picture of accounts that have chosen none.
bool isDefaultPicture(const QUrl &picture);

} // namespace core
