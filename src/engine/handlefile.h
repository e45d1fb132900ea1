// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/profiles/handlelist.h"

#include <stop_token>

namespace engine {

/// Reads a file with a list of handles; see core::parseHandleFile(). Kind Output when it cannot be read, or
/// is not a regular file, for example a pipe; Usage when it is larger than 10 MB.
core::Result<core::HandleList> readHandleFile(const QString &name);

/// The same for everything that can be read, also pipes, because shells pass them as file names; "-" is
/// standard input. Kind Cancelled when the stop is requested first.
core::Result<core::HandleList> readHandleStream(const QString &name, const std::stop_token &stop);

} // namespace engine
