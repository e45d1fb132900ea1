// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/history.h"
#include "store/crawls/crawls.h"

namespace engine {

/// Whether a repository's reading ends the whole job with it: what the database refuses to one it refuses to
/// all, and a stop is for all.
inline bool endsTheJob(core::Error::Kind kind)
{
    return kind == core::Error::Kind::Storage || kind == core::Error::Kind::Cancelled;
}

/// The state that a repository is left in when it could not be read.
core::RepositoryState stateFor(core::Error::Kind kind);

/// Writes down why a repository could not be read.
core::Result<void> recordRefusal(store::Crawls crawls, const store::StoredRepository &repository,
                                 const core::Error &error);

/// Nothing is new since the stored commits were read.
bool isUnchanged(const store::StoredRepository &repository);

} // namespace engine
