// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/eventrows.h"

#include "store/database/statement.h"

namespace store {

using core::Event;
using core::Result;

Result<std::vector<Event>> readEvents(const Connection &connection, qint64 repository)
{
    Statement select(connection, QStringLiteral("SELECT kind, name, title, happened_at FROM event "
                                                "WHERE repository = ? ORDER BY happened_at, name"));
    std::vector<Event> events;
    select.run(repository);
    while (select.next())
        events.push_back({.kind = core::parseEventKind(select.text(0)).value_or(Event::Kind::Tag),
                          .name = select.text(1),
                          .title = select.text(2),
                          .at = select.instant(3)});
    if (select.failed())
        return select.failure();
    return events;
}

Result<void> replaceEvents(const Connection &connection, qint64 repository, std::span<const Event> events,
                           const std::optional<QString> &pushedAt)
{
    Statement remove(connection, QStringLiteral("DELETE FROM event WHERE repository = ?"));
    if (!remove.run(repository))
        return remove.failure();
    Statement insert(connection, QStringLiteral("INSERT INTO event (repository, kind, name, title, "
                                                "happened_at) VALUES (?, ?, ?, ?, ?) "
                                                "ON CONFLICT (repository, name) DO NOTHING"));
    for (const Event &event : events) {
        if (!insert.run(repository, core::toString(event.kind), event.name, event.title, event.at))
            return insert.failure();
    }
    Statement mark(connection, QStringLiteral("UPDATE repository SET events_pushed_at = ? WHERE id = ?"));
    if (!mark.run(pushedAt, repository))
        return mark.failure();
    return {};
}

Result<std::vector<Event>> readOwnEvents(const Connection &connection, qint64 owner, Removed removed)
{
    Statement select(connection, QStringLiteral("SELECT id, name, happened_at FROM own_event WHERE owner = ? "
                                                "AND removed <= ? ORDER BY happened_at, id"));
    std::vector<Event> events;
    select.run(owner, removed == Removed::Included);
    while (select.next())
        events.push_back({.kind = Event::Kind::Own,
                          .name = select.text(1),
                          .at = select.instant(2),
                          .id = select.integer(0)});
    if (select.failed())
        return select.failure();
    return events;
}

Result<qint64> insertOwnEvent(const Connection &connection, qint64 owner, const Event &event)
{
    Statement insert(connection, QStringLiteral("INSERT INTO own_event (owner, name, happened_at) "
                                                "VALUES (?, ?, ?) RETURNING id"));
    const Result<std::optional<qint64>> id = insert.number(owner, event.name, event.at);
    if (!id)
        return std::unexpected(id.error());
    return id->value_or(0);
}

} // namespace store
