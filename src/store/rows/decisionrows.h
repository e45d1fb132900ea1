// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/people/decision.h"
#include "store/database/connection.h"

#include <span>
#include <vector>

namespace store {

enum class Undone { LeftOut, Included };

/// The decisions about an owner's people, the earliest first.
core::Result<std::vector<core::Decision>> readDecisions(const Connection &connection, qint64 owner,
                                                        Undone undone = Undone::LeftOut);

/// Those from a file that are not undone.
core::Result<std::vector<core::Decision>> readDecisionsOf(const Connection &connection, qint64 owner,
                                                          const QString &file);

/// Removes all decisions from a file, also those that were undone. To be called inside a transaction.
core::Result<void> removeDecisionsOf(const Connection &connection, qint64 owner, const QString &file);

/// Returns the decision's number. To be called inside a transaction.
core::Result<qint64> insertDecision(const Connection &connection, qint64 owner,
                                    const core::Decision &decision);

/// Adds all subjects of a decision, which has none yet. To be called inside a transaction.
core::Result<void> insertSubjects(const Connection &connection, qint64 decision,
                                  std::span<const core::Decision::Subject> subjects);

} // namespace store
