// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace store {

/// What lies at a database's place.
struct Finding
{
    enum class Kind {
        Nothing, ///< no file, or a database without tables
        Ours,    ///< a sound database of Newfaces, not newer than the program
        Damaged
    };

    Kind kind = Kind::Nothing;
    /// How far its schema is.
    qint64 version = 0;
};

/// Looks without changing anything. Kind Storage for what must be left alone: another program's database, a
/// newer Newfaces's, one that is locked or cannot be read.
core::Result<Finding> examine(const QString &path, qint64 newestVersion);

} // namespace store
