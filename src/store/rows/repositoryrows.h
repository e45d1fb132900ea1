// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/database/connection.h"

#include <QString>

#include <initializer_list>
#include <unordered_set>

namespace store {

/// The error when a repository that is being read is no longer stored.
std::unexpected<core::Error> repositoryIsGone();

/// Runs statements whose only value is the repository.
core::Result<void> runForRepository(const Connection &connection, qint64 repository,
                                    std::initializer_list<QString> statements);

/// The host of a repository's owner; empty if the repository is no longer stored.
core::Result<QString> hostOf(const Connection &connection, qint64 repository);

/// Deletes the stored commits of a repository with their co-authors.
core::Result<void> deleteCommits(const Connection &connection, qint64 repository);

/// The host's numbers for repositories.
using HostIds = std::unordered_set<qint64>;

/// Deletes the repositories that are no longer in the owner's listing. One that has its own lookup is only
/// removed from the listing. To be called inside a transaction.
core::Result<void> forgetUnlisted(const Connection &connection, qint64 owner, const HostIds &listed);

} // namespace store
