// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"

namespace core {

/// What a file about an account is called, without an ending: "NASA", "id_5", "name.bsky.social",
/// "name@server".
QString fileNameOf(const Handle &handle);

/// The name of a file for a former or current picture of an account: "NASA-2026-01-31-1f2e3d4c.jpg", with the
/// day (UTC) when it was first seen, and the first 8 digits of its SHA-256.
QString pictureFileName(const Handle &handle, const KeptPicture &picture);

/// "jpg" for "image/jpeg", "png" for "image/png" and so on; only letters and digits.
QString pictureEnding(const QString &type);

} // namespace core
