// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/event.h"
#include "core/history/lookup.h"
#include "store/database/connection.h"

#include <QString>

#include <vector>

namespace store {

/// Releases and tags of repositories, and what the user noted about owners.
class Events
{
public:
    explicit Events(Connection &connection)
        : m_connection(connection)
    {}

    /// Whether the repository's releases and tags were read when its `pushed_at` was this one.
    core::Result<bool> areRead(qint64 repository, const QString &pushedAt) const;
    /// Stores what was read of a repository in place of what was stored; see core::eventsOf(). The time of a
    /// tag whose commit is stored is that of the commit.
    core::Result<void> record(qint64 repository, core::ListedEvents listed, const QString &pushedAt);

    /// What the user noted about the lookup's owner, the earliest first; none for an owner that is not
    /// stored.
    core::Result<std::vector<core::Event>> own(const core::Lookup &lookup) const;
    /// Stores such an event, and returns it as it is stored, with its number. Kind NotFound when the owner is
    /// not stored; Usage without a name, or when the owner has core::maxOwnEvents already.
    core::Result<core::Event> addOwn(const core::Lookup &lookup, const core::Event &event);
    /// Kind NotFound when there is no such event, or it was removed.
    core::Result<void> removeOwn(qint64 event);
    /// Undoes removeOwn(). Kind NotFound when there is no such event, or it was not removed.
    core::Result<void> restoreOwn(qint64 event);

private:
    core::Result<void> setRemoved(qint64 event, bool removed);

    Connection &m_connection;
};

} // namespace store
