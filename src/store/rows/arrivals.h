// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/database/connection.h"

#include <set>

namespace store {

/// Notes which authors are new in a repository when its commits change, if the user has ever looked at a
/// lookup of the owner. To be made before the commits change, and used inside the same transaction.
class Arrivals
{
public:
    /// Costs one statement if nobody has looked at the owner.
    static core::Result<Arrivals> before(const Connection &connection, qint64 repository);

    /// To be called after the commits have changed. An author who replaces one that is gone, because another
    /// source was read or the history was rewritten, is as new as that one was.
    core::Result<void> record() const;

private:
    using Authors = std::set<qint64>;

    Arrivals(const Connection &connection, qint64 repository)
        : m_connection(&connection)
        , m_repository(repository)
    {}

    core::Result<Authors> authors() const;
    core::Result<void> add(const Authors &added, const Authors &gone) const;
    core::Result<void> removeGone() const;

    const Connection *m_connection;
    qint64 m_repository;
    /// 0 if nobody has looked at anything of the owner's.
    qint64 m_owner = 0;
    /// The co-authors of stored commits were not read until now: that they become known is no news.
    bool m_withoutCoAuthors = false;
    Authors m_known;
};

} // namespace store
