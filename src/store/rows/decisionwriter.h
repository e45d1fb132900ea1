// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/people/decision.h"
#include "store/database/statement.h"

#include <span>

namespace store {

/// Writes the rows of decisions. To be used inside one transaction; whoever uses it has asked ForgottenKeys.
class DecisionWriter
{
public:
    explicit DecisionWriter(const Connection &connection);

    /// Returns the decision's number.
    core::Result<qint64> insert(qint64 owner, const core::Decision &decision);
    core::Result<void> replaceSubjects(qint64 decision, std::span<const core::Decision::Subject> subjects);
    core::Result<void> remove(qint64 decision);
    /// Removes all decisions from a file, also those that were undone.
    core::Result<void> removeFile(qint64 owner, const QString &file);

private:
    core::Result<void> insertSubjects(qint64 decision, std::span<const core::Decision::Subject> subjects);

    // A decision takes its subjects with it.
    Statement m_insert;
    Statement m_insertSubject;
    Statement m_removeSubjects;
    Statement m_remove;
    Statement m_removeFile;
};

} // namespace store
