// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/archive/archivecontents.h"

#include "core/messages/catalogue.h"
#include "store/database/statement.h"
#include "store/rows/decisionrows.h"
#include "store/rows/eventrows.h"

#include <algorithm>

namespace store {

namespace {

using core::Error;
using core::Result;

/// All except those that the next start deletes, because their lookups were removed (see
/// store/database/purge.h).
Result<void> readRepositories(const Connection &connection, qint64 owner, OwnerContents *contents)
{
    Statement select(
        connection,
        QStringLiteral(
            "SELECT r.id, r.host_id, r.name, r.fork, r.archived, r.branch, r.pushed_at, "
            "r.listed = 1 AND coalesce(whole.removed, 0) = 0, r.state, r.reason, r.head, "
            "r.read_branch, r.read_pushed_at, CASE WHEN own.removed = 0 THEN own.refreshed_at END, "
            "r.co_authors, r.events_pushed_at, coalesce(own.pinned, 0), coalesce(own.label, '') "
            "FROM repository r LEFT JOIN lookup own ON own.repository = r.id "
            "LEFT JOIN lookup whole ON whole.owner = r.owner AND whole.repository IS NULL "
            "WHERE r.owner = ? AND CASE r.listed WHEN 1 "
            "THEN coalesce(whole.removed, 0) = 0 OR own.removed = 0 "
            "ELSE coalesce(own.removed, 0) = 0 END ORDER BY r.name, r.id"));
    select.run(owner);
    while (select.next()) {
        ArchivedRepository repository;
        contents->repositoryRows.push_back(select.integer(0));
        repository.listed.id = select.integer(1);
        repository.listed.name = select.text(2);
        repository.listed.fork = select.flag(3);
        repository.listed.archived = select.flag(4);
        repository.listed.branch = select.text(5);
        repository.listed.pushedAt = select.text(6);
        repository.isListed = select.flag(7);
        repository.state = core::parseRepositoryState(select.text(8)).value_or(core::RepositoryState::Failed);
        repository.reason = core::messageFromJsonText(select.text(9));
        repository.head = select.sha(10);
        repository.readBranch = select.text(11);
        repository.readPushedAt = select.text(12);
        repository.refreshedAt = select.instantOrNone(13);
        repository.areCoAuthorsRead = select.flag(14);
        if (!select.isNull(15))
            repository.eventsPushedAt = select.text(15);
        if (repository.refreshedAt)
            repository.entry = {select.flag(16), select.text(17)};
        Result<std::vector<core::Event>> events = readEvents(connection, select.integer(0));
        if (!events)
            return std::unexpected(events.error());
        repository.events = std::move(*events);
        contents->owner.repositories.push_back(std::move(repository));
    }
    if (select.failed())
        return select.failure();
    return {};
}

/// All owners about whom something is stored.
Result<std::vector<OwnerContents>> readAll(const Connection &connection)
{
    Statement select(connection,
                     QStringLiteral("SELECT o.id, o.name, l.refreshed_at, o.host, coalesce(l.pinned, 0), "
                                    "coalesce(l.label, '') FROM owner o LEFT JOIN lookup l "
                                    "ON l.owner = o.id AND l.repository IS NULL AND l.removed = 0 "
                                    "ORDER BY o.name, o.host"));
    std::vector<OwnerContents> all;
    select.run();
    while (select.next()) {
        OwnerContents contents;
        contents.owner.name = select.text(1);
        contents.owner.refreshedAt = select.instantOrNone(2);
        contents.owner.host = select.text(3);
        contents.owner.entry = {select.flag(4), select.text(5)};
        if (const Result<void> read = readRepositories(connection, select.integer(0), &contents); !read)
            return std::unexpected(read.error());
        Result<std::vector<core::Decision>> decisions = readDecisions(connection, select.integer(0));
        if (!decisions)
            return std::unexpected(decisions.error());
        contents.owner.decisions = std::move(*decisions);
        Result<std::vector<core::Event>> events = readOwnEvents(connection, select.integer(0));
        if (!events)
            return std::unexpected(events.error());
        contents.owner.events = std::move(*events);
        if (contents.owner.refreshedAt || !contents.owner.decisions.empty() ||
            !contents.owner.repositories.empty() || !contents.owner.events.empty())
            all.push_back(std::move(contents));
    }
    if (select.failed())
        return select.failure();
    return all;
}

bool isOwnerOf(const ArchivedOwner &owner, const core::Lookup &lookup)
{
    return core::sameLookup({owner.name, {}, owner.host}, {lookup.owner, {}, lookup.host});
}

} // namespace

Result<std::vector<OwnerContents>> archiveContents(const Connection &connection,
                                                   std::span<const core::Lookup> owners)
{
    Result<std::vector<OwnerContents>> all = readAll(connection);
    if (!all)
        return all;
    if (all->empty() && owners.empty())
        return core::fail(Error::Kind::NotFound, "export.nothing");
    for (const core::Lookup &lookup : owners) {
        const bool isStored = std::ranges::any_of(
            *all, [&lookup](const OwnerContents &one) { return isOwnerOf(one.owner, lookup); });
        if (!isStored)
            return core::fail(Error::Kind::NotFound, "export.nothing-stored", lookup.owner);
    }
    if (!owners.empty()) {
        std::erase_if(*all, [owners](const OwnerContents &one) {
            return std::ranges::none_of(
                owners, [&one](const core::Lookup &lookup) { return isOwnerOf(one.owner, lookup); });
        });
    }
    return all;
}

} // namespace store
