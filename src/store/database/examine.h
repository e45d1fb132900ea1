// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace store {

/// What was found at the path of a database.
struct Finding
{
    enum class Kind {
        Nothing, ///< no file, or a database without tables
        Ours,    ///< an undamaged database of Newfaces, not newer than the program
        Damaged
    };

    Kind kind = Kind::Nothing;
    /// The version of its schema.
    qint64 version = 0;
};

/// Examines a database without changing anything. Kind Storage for a database that must not be touched: one
/// from another program or a newer Newfaces, or one that is locked or cannot be read.
core::Result<Finding> examine(const QString &path, qint64 newestVersion);

} // namespace store
