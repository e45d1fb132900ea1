// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profiles/profile.h"
#include "store/database/connection.h"

#include <vector>

namespace store {

/// The record of a row.
core::Result<core::ProfileRecord> readProfile(const Connection &connection, qint64 number);

/// Those that are not removed, by handle.
core::Result<std::vector<core::ProfileRecord>> readAllProfiles(const Connection &connection);

/// Of those that hold their handle and have a picture, the next after a handle, at most so many.
core::Result<std::vector<core::ProfileRecord>> readProfilePage(const Connection &connection,
                                                               const QString &after, int most);

} // namespace store
