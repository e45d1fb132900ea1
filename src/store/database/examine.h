// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

#include <vector>

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

/// Looks without changing anything; `scripts` make the schema. Kind Storage for what must be left alone: a
/// database of another program, one to which another program added something, one of a newer Newfaces, one
/// that is locked or cannot be read.
core::Result<Finding> examine(const QString &path, const std::vector<QString> &scripts);

} // namespace store
