// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/profiles/handlelist.h"

class QIODevice;

namespace engine {

/// Reads a list of handles to its end; see core::parseHandleFile(). `name` is for the sentences. Kind Output
/// when it cannot be read; Usage when it is larger than 10 MB.
core::Result<core::HandleList> readHandles(QIODevice &device, const QString &name);

/// The same of a file; what is none, a pipe for instance, is of kind Output.
core::Result<core::HandleList> readHandleFile(const QString &name);

} // namespace engine
