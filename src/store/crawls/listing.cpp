// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messages/catalogue.h"
#include "store/crawls/crawls.h"

#include "store/database/statement.h"
#include "store/database/transaction.h"
#include "store/rows/ownerrow.h"
#include "store/rows/repositoryrows.h"

#include <algorithm>

namespace store {

namespace {

using core::Result;

/// The statements that a listing runs for each repository.
class ListingWriter
{
public:
    ListingWriter(const Connection &connection, qint64 owner, bool isWhole, const HostIds &hostIds)
        : m_owner(owner)
        , m_isWhole(isWhole)
        , m_hostIds(hostIds)
        , m_namesakes(connection, QStringLiteral("SELECT id, host_id, listed FROM repository "
                                                 "WHERE owner = ? AND name = ? AND host_id <> ?"))
        , m_handOver(connection, QStringLiteral("UPDATE lookup SET repository = ? WHERE repository = ? "
                                                "AND NOT EXISTS (SELECT 1 FROM lookup WHERE repository = ?)"))
        , m_forget(connection, QStringLiteral("DELETE FROM repository WHERE id = ?"))
        , m_write(connection,
                  QStringLiteral(
                      "INSERT INTO repository (owner, host_id, name, fork, archived, branch, pushed_at, "
                      "listed, state, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'skipped', ?) "
                      "ON CONFLICT (owner, host_id) DO UPDATE SET name = excluded.name, "
                      "fork = excluded.fork, archived = excluded.archived, branch = excluded.branch, "
                      "pushed_at = excluded.pushed_at, "
                      "listed = CASE WHEN excluded.listed = 1 THEN 1 ELSE repository.listed END"))
        , m_read(connection,
                 QStringLiteral("SELECT id, state, head, read_branch, read_pushed_at, "
                                "(SELECT count(*) FROM commits WHERE repository = repository.id), "
                                "co_authors "
                                "FROM repository WHERE owner = ? AND host_id = ?"))
    {}

    Result<StoredRepository> write(const core::ListedRepository &listed)
    {
        const Result<std::vector<Namesake>> replaced = replacedBy(listed);
        if (!replaced)
            return std::unexpected(replaced.error());
        const bool wasListed = std::ranges::any_of(*replaced, &Namesake::listed);
        if (!m_write.run(m_owner, listed.id, listed.name, listed.fork, listed.archived, listed.branch,
                         listed.pushedAt, m_isWhole || wasListed,
                         toJsonText(core::message("repository.not-read"))))
            return m_write.failure();
        Result<StoredRepository> stored = read(listed);
        if (!stored)
            return stored;
        // A lookup of the name continues with the repository that has the name now.
        for (const Namesake &old : *replaced) {
            if (!m_handOver.run(stored->id, old.id, stored->id))
                return m_handOver.failure();
            if (!m_forget.run(old.id))
                return m_forget.failure();
        }
        return stored;
    }

private:
    struct Namesake
    {
        qint64 id = 0;
        bool listed = false;
    };

    /// Other stored repositories with this name that the host no longer lists, under any name.
    Result<std::vector<Namesake>> replacedBy(const core::ListedRepository &listed)
    {
        std::vector<Namesake> replaced;
        m_namesakes.run(m_owner, listed.name, listed.id);
        while (m_namesakes.next()) {
            if (!m_hostIds.contains(m_namesakes.integer(1)))
                replaced.push_back({m_namesakes.integer(0), m_namesakes.flag(2)});
        }
        if (m_namesakes.failed())
            return m_namesakes.failure();
        return replaced;
    }

    Result<StoredRepository> read(const core::ListedRepository &listed)
    {
        StoredRepository stored;
        stored.listed = listed;
        m_read.run(m_owner, listed.id);
        if (m_read.next()) {
            stored.id = m_read.integer(0);
            stored.state = core::parseRepositoryState(m_read.text(1)).value_or(core::RepositoryState::Failed);
            stored.head = m_read.sha(2);
            stored.readBranch = m_read.text(3);
            stored.readPushedAt = m_read.text(4);
            stored.commits = static_cast<std::size_t>(m_read.integer(5));
            stored.areCoAuthorsRead = m_read.flag(6);
        }
        m_read.finish();
        if (m_read.failed())
            return m_read.failure();
        return stored;
    }

    qint64 m_owner;
    bool m_isWhole;
    const HostIds &m_hostIds;
    Statement m_namesakes;
    Statement m_handOver;
    Statement m_forget;
    Statement m_write;
    Statement m_read;
};

} // namespace

Result<std::vector<StoredRepository>> Crawls::recordListing(const core::Lookup &lookup,
                                                            std::span<const core::ListedRepository> listed)
{
    const bool isWhole = lookup.repository.isEmpty();
    HostIds hostIds;
    for (const core::ListedRepository &repository : listed)
        hostIds.insert(repository.id);

    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    const Result<qint64> owner = recordOwner(m_connection, lookup);
    if (!owner)
        return std::unexpected(owner.error());
    if (isWhole) {
        if (const Result<void> forgotten = forgetUnlisted(m_connection, *owner, hostIds); !forgotten)
            return std::unexpected(forgotten.error());
    }
    std::vector<StoredRepository> all;
    all.reserve(listed.size());
    {
        ListingWriter writer(m_connection, *owner, isWhole, hostIds);
        for (const core::ListedRepository &repository : listed) {
            Result<StoredRepository> stored = writer.write(repository);
            if (!stored)
                return std::unexpected(stored.error());
            all.push_back(std::move(*stored));
        }
    }
    if (const Result<void> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return all;
}

} // namespace store
