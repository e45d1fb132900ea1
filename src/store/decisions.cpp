// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/decisions.h"

#include "core/messages/catalogue.h"
#include "store/database/statement.h"
#include "store/database/transaction.h"
#include "store/rows/decisionrows.h"
#include "store/rows/ownerrow.h"

#include <algorithm>

namespace store {

namespace {

using core::Decision;
using core::Error;
using core::OwnedDecision;
using core::Result;

/// If the clock was set back, a new decision must still come after the ones that it builds on.
Result<core::Instant> timeOf(const Connection &connection, qint64 owner, const Decision &decision)
{
    Statement select(connection, QStringLiteral("SELECT decided_at FROM decision WHERE owner = ? "
                                                "ORDER BY decided_at DESC LIMIT 1"));
    const Result<std::optional<qint64>> latest = select.number(owner);
    if (!latest)
        return std::unexpected(latest.error());
    return *latest ? std::max(decision.decidedAt, core::Instant(std::chrono::seconds(**latest)))
                   : decision.decidedAt;
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
    const Result<std::optional<qint64>> ownerId = findOwner(m_connection, lookup);
    if (!ownerId)
        return std::unexpected(ownerId.error());
    if (!*ownerId) {
        return core::fail(Error::Kind::NotFound, "history.nobody-stored", lookup.owner);
    }
    const Result<core::Instant> time = timeOf(m_connection, **ownerId, decision);
    if (!time)
        return std::unexpected(time.error());
    Decision kept = decision;
    kept.decidedAt = *time;
    const Result<qint64> id = insertDecision(m_connection, **ownerId, kept);
    if (!id)
        return std::unexpected(id.error());
    if (const Result<void> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    kept.id = *id;
    return kept;
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
