// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace store {

/// Whether a file begins like an export, whatever follows. Reads only its beginning. Kind Output when it
/// cannot be read, or is not a regular file.
core::Result<bool> beginsLikeArchive(const QString &file);

} // namespace store
