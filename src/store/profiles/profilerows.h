// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"
#include "store/database/connection.h"

#include <vector>

namespace store {

/// The profile record of a row.
core::Result<core::ProfileRecord> readProfile(const Connection &connection, qint64 number);

/// All that are not removed, by handle.
core::Result<std::vector<core::ProfileRecord>> readAllProfiles(const Connection &connection);

/// The next records after a handle that still have their handle and have a picture; at most `most`.
core::Result<std::vector<core::ProfileRecord>> readProfilePage(const Connection &connection,
                                                               const QString &after, int most);

} // namespace store
