// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive.h"
#include "core/error.h"
#include "store/archive/archivedata.h"
#include "store/database/connection.h"

namespace store {

/// Imports an export. If something is stored already, the newer data is kept: the commits of a repository are
/// replaced by those that a later lookup has read completely, or if none were read here; its state is that of
/// the later lookup; a repository that is being read is left unchanged, unless it is complete in the file and
/// was never read here. The later listing says which repositories an owner has; decisions are merged. To be
/// called inside a transaction.
core::Result<core::Imported> mergeArchive(const Connection &connection, const ArchivedData &archive);

} // namespace store
