// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/database/connection.h"

namespace store {

/// Makes the rows of a repository in author_month and unusual_commit from its commits. To be called in each
/// transaction that changes them, after that.
core::Result<void> foldCommits(const Connection &connection, qint64 repository);

} // namespace store
