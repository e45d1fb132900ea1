// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/database/connection.h"

#include <QString>

#include <optional>
#include <vector>

namespace store {

/// The name of something in a database that the first `version` scripts do not make, or make otherwise, or
/// that is missing there; nothing when its schema is theirs. A trigger or a view of somebody else's would run
/// with what Newfaces does.
core::Result<std::optional<QString>> foreignPart(const Connection &connection,
                                                 const std::vector<QString> &scripts, qint64 version);

} // namespace store
