// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "engine/reporter.h"
#include "github/restapi.h"
#include "store/store.h"

#include <stop_token>

namespace engine {

/// What the reading of a repository works with; all of it outlives the reading.
struct RepositoryReading
{
    store::Store &store;
    const github::RestApi &api;
    Reporter &reporter;
    std::stop_token stop;
    /// The owner, as the host writes it.
    QString owner;
    /// All pages are read, whatever is stored.
    bool full = false;

    /// Brings the stored history up to the head of the default branch. An unfinished reading goes on at the
    /// commit it was pinned to; a stored history is only added to, as far as it is known to stay the same.
    ///
    /// What the host refuses becomes the repository's state, and is no error; errors are of kind Storage or
    /// Cancelled.
    core::Result<void> read(const store::StoredRepository &repository) const;

private:
    core::Result<void> bringUpToDate(const store::StoredRepository &repository) const;
    core::Result<core::Sha> begin(const store::StoredRepository &repository) const;
    core::Result<std::size_t> readPages(const store::StoredRepository &repository) const;
    core::Result<void> fetch(const store::StoredRepository &repository, const store::Crawl &crawl,
                             const std::vector<int> &pages) const;
};

} // namespace engine
