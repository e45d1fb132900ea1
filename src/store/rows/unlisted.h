// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QSqlDatabase>

#include <unordered_set>

namespace store {

/// The host's numbers for repositories.
using HostIds = std::unordered_set<qint64>;

/// Forgets what the owner's listing had and has no more. What has a lookup of its own only leaves the
/// listing. Inside a transaction.
core::Result<void> forgetUnlisted(const QSqlDatabase &database, qint64 owner, const HostIds &listed);

} // namespace store
