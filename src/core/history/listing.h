// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/history/history.h"

namespace core {

/// A repository as the host lists it.
struct ListedRepository
{
    /// The host's number for it, which stays through renames.
    qint64 id = 0;
    QString name;
    bool fork = false;
    bool archived = false;
    /// The default branch.
    QString branch;
    /// When something was last pushed, in the host's words: only ever compared. As long as this and the
    /// branch stay, so does the history.
    QString pushedAt;
    /// Only those who are asked by a token can see it.
    bool isPrivate = false;
    /// What it takes on the host's disk, which hints at how much there is to read.
    qint64 kilobytes = 0;
    /// The default branch's newest commit, and how many are reachable from it, where the listing tells.
    std::optional<Sha> head = std::nullopt;
    qint64 commits = 0;
    /// Where the listing already tells that there is nothing to read: kinds Empty, Blocked, Forbidden; or
    /// that it does not work, BadAnswer.
    std::optional<Error> refusal = std::nullopt;

    bool operator==(const ListedRepository &) const = default;
};

/// A commit as the host lists it.
struct ListedCommit
{
    Sha sha;
    Author author;
    Instant authoredAt;
    Instant committedAt;
    /// As coAuthorsIn() its message finds them.
    std::vector<Author> coAuthors = {};

    bool operator==(const ListedCommit &) const = default;
};

} // namespace core
