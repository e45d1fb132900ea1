// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"

#include <QSqlDatabase>

#include <vector>

namespace store {

/// The record of a row.
core::Result<core::ProfileRecord> readProfile(const QSqlDatabase &database, qint64 number);

/// Those that are not removed, by handle.
core::Result<std::vector<core::ProfileRecord>> readAllProfiles(const QSqlDatabase &database);

} // namespace store
