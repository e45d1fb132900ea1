// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/profiles/handlelist.h"

class QIODevice;

namespace engine {

/// Reads a list of handles from a device; see core::parseHandleFile(). `name` is for error messages. Kind
/// Output when it cannot be read; Usage when it is larger than 10 MB.
core::Result<core::HandleList> readHandles(QIODevice &device, const QString &name);

/// Reads a list of handles from a file. Also kind Output when it is not a regular file, but for example a
/// pipe.
core::Result<core::HandleList> readHandleFile(const QString &name);

} // namespace engine
