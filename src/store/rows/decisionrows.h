// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/people/decision.h"
#include "store/database/connection.h"

#include <vector>

namespace store {

enum class Undone { LeftOut, Included };

/// The decisions about an owner's people, the earliest first.
core::Result<std::vector<core::Decision>> readDecisions(const Connection &connection, qint64 owner,
                                                        Undone undone = Undone::LeftOut);

/// Those from a file that are not undone.
core::Result<std::vector<core::Decision>> readDecisionsOf(const Connection &connection, qint64 owner,
                                                          const QString &file);

} // namespace store
