// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/decisionrows.h"

#include "store/database/statement.h"

namespace store {

using core::Decision;
using core::Result;

namespace {

/// The first question mark is for the owner.
QString decisionsWhere(const QString &condition)
{
    return QStringLiteral("SELECT d.id, d.kind, d.decided_at, s.key, s.label, s.otherwise, d.file, "
                          "d.organisation, d.from_at, d.until_at "
                          "FROM decision d JOIN decision_subject s ON s.decision = d.id "
                          "WHERE d.owner = ? AND %1 ORDER BY d.decided_at, d.id, s.position")
        .arg(condition);
}

Result<std::vector<Decision>> decisionsIn(Statement &select)
{
    std::vector<Decision> decisions;
    while (select.next()) {
        if (decisions.empty() || decisions.back().id != select.integer(0)) {
            decisions.push_back({select.integer(0),
                                 core::parseDecisionKind(select.text(1)).value_or(Decision::Kind::Join),
                                 {},
                                 select.instant(2),
                                 select.text(6),
                                 select.text(7),
                                 select.instantOrNone(8),
                                 select.instantOrNone(9)});
        }
        decisions.back().subjects.push_back({select.text(3), select.text(4), select.text(5)});
    }
    if (select.failed())
        return select.failure();
    return decisions;
}

} // namespace

Result<std::vector<Decision>> readDecisions(const Connection &connection, qint64 owner, Undone undone)
{
    Statement select(connection, decisionsWhere(QStringLiteral("d.undone <= ?")));
    select.run(owner, undone == Undone::Included);
    return decisionsIn(select);
}

Result<std::vector<Decision>> readDecisionsOf(const Connection &connection, qint64 owner, const QString &file)
{
    Statement select(connection,
                     decisionsWhere(QStringLiteral("d.file = ? AND d.file != '' AND d.undone = 0")));
    select.run(owner, file);
    return decisionsIn(select);
}

} // namespace store
