// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/archive/archivemerge.h"

#include "store/database/statement.h"
#include "store/rows/arrivals.h"
#include "store/rows/authormonths.h"
#include "store/rows/commitwriter.h"
#include "store/rows/decisionrows.h"
#include "store/rows/decisionwriter.h"
#include "store/rows/eventrows.h"
#include "store/rows/forgottenkeys.h"
#include "store/rows/ownerrow.h"
#include "store/rows/repositoryrows.h"
#include "store/rows/seenrows.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace store {

namespace {

using core::Decision;
using core::Instant;
using core::Result;

using Moment = std::optional<Instant>; // none is earlier than all others

/// The same for two decisions that say the same and were made at the same time.
QString identityOf(const Decision &decision)
{
    QStringList parts{core::toString(decision.kind), core::toString(decision.decidedAt),
                      decision.organisation};
    for (const std::optional<Instant> &time : {decision.from, decision.until})
        parts << (time ? core::toString(*time) : QString());
    for (const Decision::Subject &subject : decision.subjects)
        parts << subject.key;
    return parts.join(u'\n'); // no control character is part of a key or a name
}

/// When each file was imported.
QHash<QString, Instant> importTimes(const std::vector<Decision> &decisions)
{
    QHash<QString, Instant> times;
    for (const Decision &decision : decisions) {
        Instant &time = times[decision.file];
        time = std::max(time, decision.decidedAt);
    }
    return times;
}

Result<void> mergeAccounts(const Connection &connection, const std::vector<ArchivedAccount> &accounts)
{
    Statement write(connection,
                    QStringLiteral("INSERT INTO email_account (host, email, account_id, login, asked_at) "
                                   "VALUES (?, ?, ?, ?, ?) ON CONFLICT (host, email) DO UPDATE SET "
                                   "account_id = excluded.account_id, login = excluded.login, "
                                   "asked_at = excluded.asked_at "
                                   "WHERE excluded.asked_at > email_account.asked_at"));
    ForgottenKeys forgottenPeople(connection);
    if (Result<void> ready = forgottenPeople.isReady(); !ready)
        return ready;
    for (const auto &[host, account, askedAt] : accounts) {
        const Result<bool> isForgotten = forgottenPeople.isForgotten(account, host);
        if (!isForgotten)
            return std::unexpected(isForgotten.error());
        if (*isForgotten)
            continue;
        if (!write.run(host, account.email, account.id, account.login, askedAt))
            return write.failure();
    }
    return {};
}

/// What is stored here about a repository in the file.
struct Here
{
    qint64 row = 0;
    Instant refreshedAt = Instant::min();
    bool hasHead = false;
    bool isEmpty = false;
    bool isBeingRead = false;
};

/// What is imported from the file.
struct Taken
{
    /// How the host lists it, and the state.
    bool word = false;
    /// With the head that they belong to.
    bool commits = false;
};

/// Stored commits are replaced only by commits that were read completely and later. A later failure is stored
/// in addition to them, like that of a lookup.
Taken takenOf(const ArchivedRepository &repository, Instant refreshedAt, const Here &here)
{
    const bool hasHead = repository.head.has_value();
    const bool isWhole = repository.state == core::RepositoryState::Complete && hasHead;
    const bool isRead = isWhole || repository.state == core::RepositoryState::Empty;
    const bool isLater = refreshedAt > here.refreshedAt;
    // An unfinished crawl is worth less than a complete history.
    if (here.isBeingRead && (here.hasHead || !isWhole))
        return {};
    bool commits = false;
    if (here.hasHead)
        commits = isLater && isRead;
    else
        commits = isLater ? isRead || hasHead : hasHead && !here.isEmpty;
    return {isLater || (commits && refreshedAt == here.refreshedAt), commits};
}

/// Takes over what the user made of a lookup elsewhere; what the user called it here stays. The end of the
/// condition is missing.
const QString addEntry = QStringLiteral("UPDATE lookup SET pinned = CASE WHEN ? = 1 THEN 1 ELSE pinned END, "
                                        "label = CASE WHEN label = '' THEN ? ELSE label END WHERE ");

/// The statements that an import runs for each repository.
class RepositoryMerge
{
public:
    RepositoryMerge(const Connection &connection, const ArchivedData &archive, core::Imported *imported)
        : m_connection(connection)
        , m_imported(imported)
        , m_find(connection,
                 QStringLiteral("SELECT r.id, max(l.refreshed_at), r.head IS NOT NULL, "
                                "r.state = 'empty', "
                                "EXISTS (SELECT 1 FROM crawl c WHERE c.repository = r.id) "
                                "FROM repository r "
                                "LEFT JOIN lookup l ON l.removed = 0 AND (l.repository = r.id "
                                "OR (l.owner = r.owner AND l.repository IS NULL AND r.listed = 1)) "
                                "WHERE r.owner = ? AND r.host_id = ? GROUP BY r.id"))
        , m_write(connection,
                  QStringLiteral(
                      "INSERT INTO repository (owner, host_id, name, fork, archived, branch, pushed_at, "
                      "state, reason, listed) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT (owner, host_id) DO UPDATE SET "
                      "name = excluded.name, fork = excluded.fork, archived = excluded.archived, "
                      "branch = excluded.branch, pushed_at = excluded.pushed_at, state = excluded.state, "
                      "reason = excluded.reason RETURNING id"))
        , m_head(connection, QStringLiteral("UPDATE repository SET head = ?, read_branch = ?, "
                                            "read_pushed_at = ?, co_authors = ? WHERE id = ?"))
        , m_list(connection, QStringLiteral("UPDATE repository SET listed = ? WHERE id = ?"))
        , m_look(connection,
                 QStringLiteral("INSERT INTO lookup (owner, repository, refreshed_at, turn) VALUES (?, ?, ?, "
                                "(SELECT coalesce(max(turn), 0) + 1 FROM lookup)) "
                                "ON CONFLICT (repository) DO UPDATE SET refreshed_at = CASE "
                                "WHEN lookup.removed = 0 AND lookup.refreshed_at > excluded.refreshed_at "
                                "THEN lookup.refreshed_at ELSE excluded.refreshed_at END, removed = 0"))
        , m_entry(connection, addEntry + QStringLiteral("repository = ?"))
        , m_commits(connection, archive.authors, {})
    {}

    Result<void> isReady() const { return m_commits.isReady(); }

    /// `takesListing`: the owner's listing in the export is the later one, and is used.
    Result<void> merge(qint64 owner, const ArchivedOwner &archived, const ArchivedRepository &repository,
                       bool takesListing)
    {
        const Result<std::optional<Here>> here = find(owner, repository.listed.id);
        if (!here)
            return std::unexpected(here.error());
        m_commits.useHost(archived.host);
        const bool comesListed = repository.isListed && takesListing;
        const Moment fresh = repository.isListed ? std::max(repository.refreshedAt, archived.refreshedAt)
                                                 : repository.refreshedAt;
        // A repository that a later listing no longer has is imported only if it has its own lookup.
        const bool isWanted = !repository.isListed || comesListed || repository.refreshedAt;
        const Taken taken =
            *here ? takenOf(repository, fresh.value_or(Instant::min()), **here) : Taken{isWanted, isWanted};
        Result<qint64> row = *here ? (*here)->row : 0;
        if (taken.word)
            row = writeWord(owner, repository);
        if (!row)
            return std::unexpected(row.error());
        if (!taken.commits)
            ++m_imported->kept;
        else if (Result<void> replaced = replaceCommits(*row, repository); !replaced)
            return replaced;
        if (comesListed && !m_list.run(1, *row))
            return m_list.failure();
        // A repository that is being read gets its time when the crawl ends.
        const bool isLeftOut = *here && (*here)->isBeingRead && !taken.commits;
        if (*row == 0 || !repository.refreshedAt || isLeftOut)
            return {};
        if (Result<void> forgotten = forgetSeenOfRemoved(m_connection, owner); !forgotten)
            return forgotten;
        if (!m_look.run(owner, *row, *repository.refreshedAt))
            return m_look.failure();
        return m_entry.run(repository.entry.isPinned, repository.entry.label, *row) ? Result<void>()
                                                                                    : m_entry.failure();
    }

private:
    Result<std::optional<Here>> find(qint64 owner, qint64 hostId)
    {
        std::optional<Here> here;
        m_find.run(owner, hostId);
        if (m_find.next()) {
            here = Here{m_find.integer(0), m_find.isNull(1) ? Instant::min() : m_find.instant(1),
                        m_find.flag(2), m_find.flag(3), m_find.flag(4)};
        }
        m_find.finish();
        if (m_find.failed())
            return m_find.failure();
        return here;
    }

    Result<qint64> writeWord(qint64 owner, const ArchivedRepository &repository)
    {
        const core::ListedRepository &listed = repository.listed;
        const Result<std::optional<qint64>> row =
            m_write.number(owner, listed.id, listed.name, listed.fork, listed.archived, listed.branch,
                           listed.pushedAt, core::toString(repository.state), toJsonText(repository.reason));
        if (!row)
            return std::unexpected(row.error());
        return row->value_or(0);
    }

    Result<void> replaceCommits(qint64 row, const ArchivedRepository &repository)
    {
        const Result<Arrivals> arrivals = Arrivals::before(m_connection, row);
        if (!arrivals)
            return std::unexpected(arrivals.error());
        if (!m_head.run(repository.head, repository.readBranch, repository.readPushedAt,
                        repository.areCoAuthorsRead, row))
            return m_head.failure();
        if (Result<void> cleared = runForRepository(
                m_connection, row, {QStringLiteral("DELETE FROM crawl WHERE repository = ?")});
            !cleared)
            return cleared;
        if (Result<void> cleared = deleteCommits(m_connection, row); !cleared)
            return cleared;
        for (const core::Commit &commit : repository.commits) {
            if (Result<void> written = m_commits.write(row, commit); !written)
                return written;
        }
        if (Result<void> written = m_commits.writeCoAuthors(row, repository.commits, repository.coAuthors);
            !written)
            return written;
        if (Result<void> folded = foldCommits(m_connection, row); !folded)
            return folded;
        if (Result<void> recorded = arrivals->record(); !recorded)
            return recorded;
        if (Result<void> written =
                replaceEvents(m_connection, row, repository.events, repository.eventsPushedAt);
            !written)
            return written;
        m_imported->repositories += 1;
        m_imported->commits += static_cast<qint64>(repository.commits.size());
        return {};
    }

    const Connection &m_connection;
    core::Imported *m_imported;
    Statement m_find;
    Statement m_write;
    Statement m_head;
    Statement m_list;
    Statement m_look;
    Statement m_entry;
    CommitWriter m_commits;
};

/// When the whole owner was last refreshed here.
Result<Moment> refreshedHere(const Connection &connection, qint64 owner)
{
    Statement select(connection, QStringLiteral("SELECT refreshed_at FROM lookup "
                                                "WHERE owner = ? AND repository IS NULL AND removed = 0"));
    const Result<std::optional<qint64>> seconds = select.number(owner);
    if (!seconds)
        return std::unexpected(seconds.error());
    return *seconds ? Moment(std::chrono::seconds(**seconds)) : std::nullopt;
}

/// Removes the decisions from files that `archived` has from a later import. Returns these files.
Result<QSet<QString>> removeOlderFiles(DecisionWriter &writer, qint64 owner,
                                       const QHash<QString, Instant> &known,
                                       const QHash<QString, Instant> &archived)
{
    QSet<QString> newer;
    for (auto file = archived.begin(); file != archived.end(); ++file) {
        const bool isKnown = known.contains(file.key());
        if (file.key().isEmpty() || (isKnown && known.value(file.key()) >= *file))
            continue;
        newer.insert(file.key());
        if (const Result<void> removed = writer.removeFile(owner, file.key()); !removed)
            return std::unexpected(removed.error());
    }
    return newer;
}

Result<void> mergeDecisions(const Connection &connection, qint64 owner, const ArchivedOwner &archived,
                            core::Imported *imported)
{
    // What was undone here stays undone, a file as well unless it was imported later elsewhere.
    const Result<std::vector<Decision>> known = readDecisions(connection, owner, Undone::Included);
    if (!known)
        return std::unexpected(known.error());
    QSet<QString> knownByHand;
    for (const Decision &one : *known) {
        if (one.file.isEmpty())
            knownByHand.insert(identityOf(one));
    }
    DecisionWriter writer(connection);
    const Result<QSet<QString>> newer =
        removeOlderFiles(writer, owner, importTimes(*known), importTimes(archived.decisions));
    if (!newer)
        return std::unexpected(newer.error());
    const ForgottenKeys forgottenPeople(connection);
    if (Result<void> ready = forgottenPeople.isReady(); !ready)
        return ready;
    for (const Decision &decision : archived.decisions) {
        const Result<std::optional<Decision>> rest = forgottenPeople.allowed(decision, archived.host);
        if (!rest)
            return std::unexpected(rest.error());
        const bool isByHand = decision.file.isEmpty();
        if (!*rest || (isByHand ? knownByHand.contains(identityOf(**rest)) : !newer->contains(decision.file)))
            continue;
        if (const Result<qint64> kept = writer.insert(owner, **rest); !kept)
            return std::unexpected(kept.error());
        imported->decisions += 1;
    }
    return {};
}

/// Adds the user's events that are not known here. What was removed here stays removed.
Result<void> mergeOwnEvents(const Connection &connection, qint64 owner, const ArchivedOwner &archived)
{
    const Result<std::vector<core::Event>> known = readOwnEvents(connection, owner, Removed::Included);
    if (!known)
        return std::unexpected(known.error());
    const Result<std::vector<core::Event>> shown = readOwnEvents(connection, owner);
    if (!shown)
        return std::unexpected(shown.error());
    std::size_t room = core::maxOwnEvents - std::min(core::maxOwnEvents, shown->size());
    for (const core::Event &event : archived.events) {
        const bool isKnown = std::ranges::any_of(*known, [&event](const core::Event &one) {
            return one.at == event.at && one.name == event.name;
        });
        if (isKnown || room == 0)
            continue;
        if (const Result<qint64> kept = insertOwnEvent(connection, owner, event); !kept)
            return std::unexpected(kept.error());
        --room;
    }
    return {};
}

/// The later listing says which repositories the owner has.
Result<void> takeListing(const Connection &connection, qint64 owner, const ArchivedOwner &archived)
{
    HostIds listed;
    for (const ArchivedRepository &repository : archived.repositories) {
        if (repository.isListed)
            listed.insert(repository.listed.id);
    }
    if (Result<void> forgotten = forgetUnlisted(connection, owner, listed); !forgotten)
        return forgotten;
    if (Result<void> seen = forgetSeenOfRemoved(connection, owner); !seen)
        return seen;
    Statement look(connection, QStringLiteral("INSERT INTO lookup (owner, refreshed_at, turn) VALUES (?, ?, "
                                              "(SELECT coalesce(max(turn), 0) + 1 FROM lookup)) "
                                              "ON CONFLICT (owner) WHERE repository IS NULL DO UPDATE SET "
                                              "refreshed_at = excluded.refreshed_at, removed = 0"));
    if (!look.run(owner, *archived.refreshedAt))
        return look.failure();
    return {};
}

} // namespace

Result<core::Imported> mergeArchive(const Connection &connection, const ArchivedData &archive)
{
    core::Imported imported;
    if (const Result<void> merged = mergeAccounts(connection, archive.accounts); !merged)
        return std::unexpected(merged.error());
    RepositoryMerge repositories(connection, archive, &imported);
    if (const Result<void> ready = repositories.isReady(); !ready)
        return std::unexpected(ready.error());
    for (const ArchivedOwner &archived : archive.owners) {
        imported.owners.append(archived.name);
        const Result<qint64> owner = recordOwner(connection, {archived.name, {}, archived.host});
        if (!owner)
            return std::unexpected(owner.error());
        const Result<Moment> stored = refreshedHere(connection, *owner);
        if (!stored)
            return std::unexpected(stored.error());
        const bool isLater = archived.refreshedAt > *stored;
        for (const ArchivedRepository &repository : archived.repositories) {
            if (const Result<void> merged =
                    repositories.merge(*owner, archived, repository, isLater || !*stored);
                !merged)
                return std::unexpected(merged.error());
        }
        if (isLater) {
            if (const Result<void> taken = takeListing(connection, *owner, archived); !taken)
                return std::unexpected(taken.error());
        }
        if (archived.refreshedAt) {
            Statement entry(connection, addEntry + QStringLiteral("owner = ? AND repository IS NULL"));
            if (!entry.run(archived.entry.isPinned, archived.entry.label, *owner))
                return entry.failure();
        }
        if (const Result<void> merged = mergeDecisions(connection, *owner, archived, &imported); !merged)
            return std::unexpected(merged.error());
        if (const Result<void> merged = mergeOwnEvents(connection, *owner, archived); !merged)
            return std::unexpected(merged.error());
    }
    return imported;
}

} // namespace store
