// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"
#include "store/profiles/pictures.h"

namespace engine {

/// Writes a profile's newest picture to a folder, as HANDLE.jpg, HANDLE.png and so on, by its type; nothing
/// if there is none. A file of the same handle with another of these endings is removed if its content is a
/// picture that the account had, so that it was written earlier; all other files stay. Kind Output when it
/// cannot be written.
core::Result<void> exportPicture(const store::Pictures &pictures, const core::ProfileRecord &record,
                                 const QString &folder);

} // namespace engine
