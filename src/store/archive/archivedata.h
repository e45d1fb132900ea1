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

/// The format and version in the first lines of an export. The version is increased when an older program
/// could not read a newer file correctly.
inline constexpr auto archiveFormat = QLatin1String("newfaces-history");
inline constexpr int archiveVersion = 1;

/// The host of data from before the program distinguished hosts.
inline constexpr auto firstHost = QLatin1String("github.com");

/// What the user made of a lookup; see core::Entry.
struct ArchivedEntry
{
    bool isPinned = false;
    QString label = {};
};

/// A repository with everything that is stored about it.
struct ArchivedRepository
{
    /// Only the parts that are stored.
    core::ListedRepository listed;
    /// It is in the owner's listing.
    bool isListed = false;
    core::RepositoryState state = core::RepositoryState::Skipped;
    core::Message reason = {};
    std::optional<core::Sha> head;
    QString readBranch;
    QString readPushedAt;
    /// The time of its own lookup; none when it was only read with its owner.
    std::optional<core::Instant> refreshedAt;
    ArchivedEntry entry = {};
    /// Authors are indexes into ArchivedData::authors.
    std::vector<core::Commit> commits;
    /// As in core::RepositoryHistory.
    std::vector<core::CoAuthor> coAuthors = {};
    bool areCoAuthorsRead = false;
    /// Releases and tags, and the `pushed_at` when they were read; none if that was never.
    std::vector<core::Event> events = {};
    std::optional<QString> eventsPushedAt = std::nullopt;
};

struct ArchivedOwner
{
    QString host;
    QString name;
    /// The time of the lookup of the whole owner, if there is one.
    std::optional<core::Instant> refreshedAt;
    ArchivedEntry entry = {};
    std::vector<core::Decision> decisions;
    std::vector<ArchivedRepository> repositories;
    /// What the user noted.
    std::vector<core::Event> events = {};
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
