// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows/decisionwriter.h"

namespace store {

using core::Decision;
using core::Result;

DecisionWriter::DecisionWriter(const Connection &connection)
    : m_insert(connection, QStringLiteral("INSERT INTO decision (owner, kind, decided_at, file, "
                                          "organisation, from_at, until_at) "
                                          "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"))
    , m_insertSubject(connection,
                      QStringLiteral("INSERT INTO decision_subject (decision, position, key, label, "
                                     "otherwise) VALUES (?, ?, ?, ?, ?)"))
    , m_removeSubjects(connection, QStringLiteral("DELETE FROM decision_subject WHERE decision = ?"))
    , m_remove(connection, QStringLiteral("DELETE FROM decision WHERE id = ?"))
    , m_removeFile(connection,
                   QStringLiteral("DELETE FROM decision WHERE owner = ? AND file = ? AND file != ''"))
{}

Result<qint64> DecisionWriter::insert(qint64 owner, const Decision &decision)
{
    const Result<std::optional<qint64>> id =
        m_insert.number(owner, core::toString(decision.kind), decision.decidedAt, decision.file,
                        decision.organisation, decision.from, decision.until);
    if (!id)
        return std::unexpected(id.error());
    if (const Result<void> inserted = insertSubjects(id->value_or(0), decision.subjects); !inserted)
        return std::unexpected(inserted.error());
    return id->value_or(0);
}

Result<void> DecisionWriter::replaceSubjects(qint64 decision, std::span<const Decision::Subject> subjects)
{
    if (!m_removeSubjects.run(decision))
        return m_removeSubjects.failure();
    return insertSubjects(decision, subjects);
}

Result<void> DecisionWriter::remove(qint64 decision)
{
    return m_remove.run(decision) ? Result<void>() : m_remove.failure();
}

Result<void> DecisionWriter::removeFile(qint64 owner, const QString &file)
{
    return m_removeFile.run(owner, file) ? Result<void>() : m_removeFile.failure();
}

Result<void> DecisionWriter::insertSubjects(qint64 decision, std::span<const Decision::Subject> subjects)
{
    int position = 0;
    for (const Decision::Subject &one : subjects) {
        if (!m_insertSubject.run(decision, position++, one.key, one.label, one.otherwise))
            return m_insertSubject.failure();
    }
    return {};
}

} // namespace store
