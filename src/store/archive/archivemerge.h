// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive.h"
#include "core/error.h"
#include "store/archive/archivedata.h"
#include "store/database/connection.h"

namespace store {

/// Takes an export in. Of what is stored already, the newer stays: a repository's commits are replaced by
/// those that were read to their end by a later lookup, or when none were read here; its state is that of the
/// later lookup; one that is being read is left as it is, unless it is whole in the file and was never read
/// here. The later listing tells what an owner has, decisions are united. Inside a transaction.
core::Result<core::Imported> mergeArchive(const Connection &connection, const ArchivedData &archive);

} // namespace store
