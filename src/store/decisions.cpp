// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/decisions.h"

#include "core/messages/catalogue.h"
#include "core/people/decisionfile.h"
#include "store/database/statement.h"
#include "store/database/transaction.h"
#include "store/rows/decisionrows.h"
#include "store/rows/decisionwriter.h"
#include "store/rows/forgottenkeys.h"
#include "store/rows/ownerrow.h"

#include <algorithm>

namespace store {

namespace {

using core::Decision;
using core::Error;
using core::OwnedDecision;
using core::Result;

/// If the clock was set back, a new decision must still come after the ones that it builds on.
Result<core::Instant> timeFor(const Connection &connection, qint64 owner, core::Instant now)
{
    Statement select(connection, QStringLiteral("SELECT decided_at FROM decision WHERE owner = ? "
                                                "ORDER BY decided_at DESC LIMIT 1"));
    const Result<std::optional<qint64>> latest = select.number(owner);
    if (!latest)
        return std::unexpected(latest.error());
    return *latest ? std::max(now, core::Instant(std::chrono::seconds(**latest))) : now;
}

/// Kind NotFound when nothing is stored about the owner.
Result<qint64> knownOwner(const Connection &connection, const core::Lookup &lookup)
{
    const Result<std::optional<qint64>> id = findOwner(connection, lookup);
    if (!id)
        return std::unexpected(id.error());
    if (!*id)
        return core::fail(Error::Kind::NotFound, "history.nobody-stored", lookup.owner);
    return **id;
}

/// Without what they say about people who were forgotten.
Result<std::vector<Decision>> allowedOf(const Connection &connection, const core::Lookup &lookup,
                                        std::span<const Decision> decisions)
{
    const ForgottenKeys forgottenPeople(connection);
    if (const Result<void> ready = forgottenPeople.isReady(); !ready)
        return std::unexpected(ready.error());
    std::vector<Decision> kept;
    kept.reserve(decisions.size());
    for (const Decision &decision : decisions) {
        Result<std::optional<Decision>> rest = forgottenPeople.allowed(decision, lookup.host);
        if (!rest)
            return std::unexpected(rest.error());
        if (*rest)
            kept.push_back(*std::move(*rest));
    }
    return kept;
}

/// Whether these are all decisions from the file that are stored and not undone.
Result<bool> isStored(const Connection &connection, qint64 owner, const QString &file,
                      std::span<const Decision> decisions)
{
    const Result<std::vector<Decision>> stored = readDecisionsOf(connection, owner, file);
    if (!stored)
        return std::unexpected(stored.error());
    return std::ranges::equal(*stored, decisions, core::sayTheSame);
}

} // namespace

Result<std::vector<Decision>> Decisions::of(const core::Lookup &lookup) const
{
    const Transaction transaction(m_connection, Transaction::Kind::Read);
    if (!transaction.hasBegun())
        return transaction.failure();
    const Result<std::optional<qint64>> id = findOwner(m_connection, lookup);
    if (!id)
        return std::unexpected(id.error());
    if (!*id)
        return std::vector<Decision>{};
    return readDecisions(m_connection, **id);
}

Result<std::vector<OwnedDecision>> Decisions::all() const
{
    const Transaction transaction(m_connection, Transaction::Kind::Read);
    if (!transaction.hasBegun())
        return transaction.failure();
    Statement owners(m_connection,
                     QStringLiteral("SELECT id, name, host FROM owner WHERE id IN "
                                    "(SELECT owner FROM decision WHERE undone = 0) ORDER BY name, host"));
    std::vector<OwnedDecision> all;
    owners.run();
    while (owners.next()) {
        const Result<std::vector<Decision>> decisions = readDecisions(m_connection, owners.integer(0));
        if (!decisions)
            return std::unexpected(decisions.error());
        for (const Decision &decision : *decisions)
            all.push_back({owners.text(1), decision, owners.text(2)});
    }
    if (owners.failed())
        return owners.failure();
    return all;
}

Result<Decision> Decisions::add(const core::Lookup &lookup, const Decision &decision)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    const Result<qint64> owner = knownOwner(m_connection, lookup);
    if (!owner)
        return std::unexpected(owner.error());
    const Result<std::vector<Decision>> allowed = allowedOf(m_connection, lookup, std::span(&decision, 1));
    if (!allowed)
        return std::unexpected(allowed.error());
    if (allowed->empty())
        return core::fail(Error::Kind::NotFound, "forget.decided");
    const Result<core::Instant> time = timeFor(m_connection, *owner, decision.decidedAt);
    if (!time)
        return std::unexpected(time.error());
    Decision kept = allowed->front();
    kept.decidedAt = *time;
    const Result<qint64> id = DecisionWriter(m_connection).insert(*owner, kept);
    if (!id)
        return std::unexpected(id.error());
    if (const Result<void> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    kept.id = *id;
    return kept;
}

Result<ReplacedDecisions> Decisions::replace(const core::Lookup &lookup, const QString &name,
                                             std::span<const Decision> decisions, core::Instant at)
{
    const QString file = core::decisionFile(name);
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    const Result<qint64> owner = knownOwner(m_connection, lookup);
    if (!owner)
        return std::unexpected(owner.error());
    const Result<std::vector<Decision>> allowed = allowedOf(m_connection, lookup, decisions);
    if (!allowed)
        return std::unexpected(allowed.error());
    const Result<bool> known = isStored(m_connection, *owner, file, *allowed);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return ReplacedDecisions{.file = file, .isUnchanged = true};
    const Result<core::Instant> time = timeFor(m_connection, *owner, at);
    if (!time)
        return std::unexpected(time.error());
    DecisionWriter writer(m_connection);
    if (const Result<void> removed = writer.removeFile(*owner, file); !removed)
        return std::unexpected(removed.error());
    for (Decision decision : *allowed) {
        decision.decidedAt = *time;
        decision.file = file;
        if (const Result<qint64> id = writer.insert(*owner, decision); !id)
            return std::unexpected(id.error());
    }
    if (const Result<void> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return ReplacedDecisions{.file = file, .stored = allowed->size()};
}

Result<int> Decisions::undo(const core::Lookup &lookup, const QString &file)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    if (!transaction.hasBegun())
        return transaction.failure();
    const Result<qint64> owner = knownOwner(m_connection, lookup);
    if (!owner)
        return std::unexpected(owner.error());
    // Earlier versions stored names as they were.
    Statement update(m_connection,
                     QStringLiteral("UPDATE decision SET undone = 1 "
                                    "WHERE owner = ? AND file IN (?, ?) AND file != '' AND undone = 0"));
    if (!update.run(*owner, core::decisionFile(file), file))
        return update.failure();
    const int undone = update.changed();
    if (undone == 0)
        return core::fail(Error::Kind::NotFound, "history.no-decisions-from", file, lookup.owner);
    if (const Result<void> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return undone;
}

Result<void> Decisions::undo(qint64 decision)
{
    Statement update(m_connection,
                     QStringLiteral("UPDATE decision SET undone = 1 WHERE id = ? AND undone = 0"));
    if (!update.run(decision))
        return update.failure();
    if (update.changed() == 0) {
        return core::fail(Error::Kind::NotFound, "history.no-decision", QString::number(decision));
    }
    return {};
}

} // namespace store
