// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/database/connection.h"

#include <QString>

#include <initializer_list>
#include <unordered_set>

namespace store {

/// What to say when a repository that is being read is not stored any more.
std::unexpected<core::Error> repositoryIsGone();

/// Runs statements that each have the repository as their only value.
core::Result<void> runForRepository(const Connection &connection, qint64 repository,
                                    std::initializer_list<QString> statements);

/// The host's numbers for repositories.
using HostIds = std::unordered_set<qint64>;

/// Forgets what the owner's listing had and has no more. What has a lookup of its own only leaves the
/// listing. Inside a transaction.
core::Result<void> forgetUnlisted(const Connection &connection, qint64 owner, const HostIds &listed);

} // namespace store
