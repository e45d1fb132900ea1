// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QSqlDatabase>
#include <QString>

#include <vector>

namespace store {

/// PRAGMA application_id of Newfaces's databases: "NwFc".
inline constexpr qint64 applicationId = 0x4e774663;

/// The numbered SQL files, in their order: the n-th leads from version n - 1 to version n.
const std::vector<QString> &schemaScripts();

/// PRAGMA user_version: the number of the scripts that made the database what it is.
core::Result<qint64> schemaVersion(const QSqlDatabase &database);

/// Runs the scripts that the database lacks, all or none.
core::Result<void> migrate(const QSqlDatabase &database, const std::vector<QString> &scripts);

} // namespace store
