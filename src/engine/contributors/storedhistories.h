// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "core/error.h"
#include "engine/contributors/historycache.h"
#include "engine/jobs/resources.h"

namespace engine {

/// The stored histories of lookups. The last ones stay in memory as long as nothing changes in the database,
/// so that counting by other rules does not read it again. Safe from any thread.
class StoredHistories
{
public:
    /// The resources must outlive it.
    explicit StoredHistories(Resources &shared)
        : m_shared(shared)
    {}

    /// The stored history of a lookup at a forge, in the detail that the rules need. Kind NotFound when
    /// it was never read completely.
    core::Result<HistoryCache::History> find(const QString &database, const core::Forge &forge,
                                             const core::Lookup &lookup, const core::Rules &rules);

    /// What is known so far of the history of an owner: the repositories that have been read. Kind NotFound
    /// when there are none.
    core::Result<core::History> findUnfinished(const QString &database, const core::Forge &forge,
                                               const core::Lookup &owner, const core::Rules &rules) const;

private:
    static constexpr qint64 maxBytes = qint64(64) * 1024 * 1024; // more than a million commits

    Resources &m_shared;
    HistoryCache m_cache = HistoryCache(maxBytes);
};

} // namespace engine
