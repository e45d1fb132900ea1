// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/events.h"

#include "core/messages/catalogue.h"
#include "store/database/statement.h"
#include "store/database/transaction.h"
#include "store/rows/eventrows.h"
#include "store/rows/ownerrow.h"

namespace store {

namespace {

using core::Error;
using core::Event;
using core::Result;

/// A commit has one time, and the stored one may be the only one that is known.
Result<void> fillInTimes(const Connection &connection, qint64 repository, std::vector<core::ListedTag> &tags)
{
    Statement select(connection, QStringLiteral("SELECT committed_at FROM commits "
                                                "WHERE repository = ? AND sha = ?"));
    for (core::ListedTag &tag : tags) {
        if (!tag.commit)
            continue;
        const Result<std::optional<qint64>> seconds = select.number(repository, *tag.commit);
        if (!seconds)
            return std::unexpected(seconds.error());
        if (*seconds)
            tag.committedAt = core::Instant(std::chrono::seconds(**seconds));
        if (tag.committedAt == core::noInstant)
            tag.committedAt.reset();
    }
    return {};
}

} // namespace

Result<bool> Events::areRead(qint64 repository, const QString &pushedAt) const
{
    Statement select(m_connection,
                     QStringLiteral("SELECT 1 FROM repository WHERE id = ? AND events_pushed_at = ?"));
    const Result<std::optional<qint64>> found = select.number(repository, pushedAt);
    return found ? Result<bool>(found->has_value()) : std::unexpected(found.error());
}

Result<void> Events::record(qint64 repository, core::ListedEvents listed, const QString &pushedAt)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    if (Result<void> filled = fillInTimes(m_connection, repository, listed.tags); !filled)
        return filled;
    if (Result<void> replaced = replaceEvents(m_connection, repository, core::eventsOf(listed), pushedAt);
        !replaced)
        return replaced;
    return transaction.commit();
}

Result<std::vector<Event>> Events::own(const core::Lookup &lookup) const
{
    const Result<std::optional<qint64>> owner = findOwner(m_connection, lookup);
    if (!owner)
        return std::unexpected(owner.error());
    return *owner ? readOwnEvents(m_connection, **owner) : std::vector<Event>();
}

Result<Event> Events::addOwn(const core::Lookup &lookup, const Event &event)
{
    Event kept{.kind = Event::Kind::Own, .name = core::eventName(event.name), .at = event.at};
    if (kept.name.isEmpty())
        return core::fail(Error::Kind::Usage, "event.no-name");
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    const Result<std::optional<qint64>> owner = findOwner(m_connection, lookup);
    if (!owner)
        return std::unexpected(owner.error());
    if (!*owner)
        return core::fail(Error::Kind::NotFound, "event.nobody-stored", lookup.owner);
    const Result<std::vector<Event>> known = readOwnEvents(m_connection, **owner);
    if (!known)
        return std::unexpected(known.error());
    if (known->size() >= core::maxOwnEvents)
        return core::fail(Error::Kind::Usage, "event.too-many", lookup.owner, core::maxOwnEvents);
    const Result<qint64> id = insertOwnEvent(m_connection, **owner, kept);
    if (!id)
        return std::unexpected(id.error());
    if (const Result<void> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    kept.id = *id;
    return kept;
}

Result<void> Events::removeOwn(qint64 event)
{
    return setRemoved(event, true);
}

Result<void> Events::restoreOwn(qint64 event)
{
    return setRemoved(event, false);
}

Result<void> Events::setRemoved(qint64 event, bool removed)
{
    Statement update(m_connection,
                     QStringLiteral("UPDATE own_event SET removed = ? WHERE id = ? AND removed <> ?"));
    if (!update.run(removed, event, removed))
        return update.failure();
    if (update.changed() == 0)
        return core::fail(Error::Kind::NotFound, "event.unknown", QString::number(event));
    return {};
}

} // namespace store
