// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace store {

/// Kind Output for a file that is the database itself, or one of those that SQLite keeps beside it.
core::Result<void> refuseOwnFile(const QString &file, const QString &database);

} // namespace store
