// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/database/connection.h"

#include <QString>

#include <vector>

namespace store {

/// The numbered SQL files, in order: the n-th one migrates from version n - 1 to version n.
const std::vector<QString> &schemaScripts();

/// Runs all scripts that the database does not have yet, or none.
core::Result<void> migrate(Connection &connection, const std::vector<QString> &scripts);

} // namespace store
