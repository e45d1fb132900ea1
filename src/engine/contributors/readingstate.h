// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "core/error.h"
#include "core/history/history.h"
#include "store/coauthors.h"
#include "store/crawls/crawls.h"
#include "store/detail.h"

namespace engine {

/// Whether an error of one repository ends the whole job: a database error or a stop request affects all.
inline bool endsTheJob(core::Error::Kind kind)
{
    return kind == core::Error::Kind::Storage || kind == core::Error::Kind::Cancelled;
}

/// The state of a repository that could not be read.
core::RepositoryState stateFor(core::Error::Kind kind);

/// Stores why a repository could not be read.
core::Result<void> recordRefusal(store::Crawls crawls, const store::StoredRepository &repository,
                                 const core::Error &error);

/// What the rules need of a stored history.
store::Detail detailFor(const core::Rules &rules);

/// Whether the rules count co-authors.
inline store::CoAuthors coAuthorsFor(const core::Rules &rules)
{
    return rules.coAuthors ? store::CoAuthors::Included : store::CoAuthors::LeftOut;
}

/// Whether nothing is new since the stored commits were read.
bool isUnchanged(const store::StoredRepository &repository);

/// Whether as many commits are stored as the host reports for the same head, as far as it does.
bool hasAll(const store::StoredRepository &repository);

} // namespace engine
