// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace store {

/// Kind Output, with the reason at the end of the sentence.
std::unexpected<core::Error> cannotWrite(const QString &file, const core::Argument &reason);

/// Kind Output for a file that is the database itself, or one of those that SQLite keeps next to it.
core::Result<void> refuseOwnFile(const QString &file, const QString &database);

} // namespace store
