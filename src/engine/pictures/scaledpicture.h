// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QImage>

namespace engine {

/// The image, scaled down to fit into a square of `pixels` if it is larger.
QImage fitted(const QImage &image, int pixels);

/// The image that stored bytes are, scaled in the same way. Kind Storage if they cannot be decoded.
core::Result<QImage> decodedPicture(const QByteArray &bytes, int pixels);

} // namespace engine
