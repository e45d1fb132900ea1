// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/database/connection.h"

#include <QString>

#include <optional>
#include <vector>

namespace store {

/// The name of a table, index, trigger or view that is missing, or that the first `version` scripts do not
/// create, or create differently; nothing if the schema is as they create it. Triggers and views of other
/// programs would run when Newfaces uses the database.
core::Result<std::optional<QString>> foreignPart(const Connection &connection,
                                                 const std::vector<QString> &scripts, qint64 version);

} // namespace store
