// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/history/listing.h"
#include "core/people/decision.h"
#include "store/emailaccount.h"

#include <QString>

#include <optional>
#include <vector>

namespace store {

/// The words that an export's first lines have for its form. The version grows when an older program could
/// not read a newer file rightly.
inline constexpr auto archiveFormat = QLatin1String("newfaces-history");
inline constexpr int archiveVersion = 1;

/// The host of what was stored and exported before hosts were told apart.
inline constexpr auto firstHost = QLatin1String("github.com");

/// A repository with everything that is stored of it.
struct ArchivedRepository
{
    /// Those parts of it that are stored.
    core::ListedRepository listed;
    /// The owner's listing has it.
    bool isListed = false;
    core::RepositoryState state = core::RepositoryState::Skipped;
    core::Message reason = {};
    std::optional<core::Sha> head;
    QString readBranch;
    QString readPushedAt;
    /// Of its own lookup; none when it was only read with its owner.
    std::optional<core::Instant> refreshedAt;
    /// Authors are indexes into ArchivedData::authors.
    std::vector<core::Commit> commits;
};

struct ArchivedOwner
{
    QString host;
    QString name;
    /// Of the lookup of the whole owner, if there is one.
    std::optional<core::Instant> refreshedAt;
    std::vector<core::Decision> decisions;
    std::vector<ArchivedRepository> repositories;
};

struct ArchivedAccount
{
    QString host;
    EmailAccount account;
    core::Instant askedAt;
};

/// Everything in an export.
struct ArchivedData
{
    std::vector<core::Author> authors;
    std::vector<ArchivedAccount> accounts;
    std::vector<ArchivedOwner> owners;
};

} // namespace store
