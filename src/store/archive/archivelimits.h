// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// Limits for imported files. An export of Linux, with a million commits, has 100 MB.
namespace store {

inline constexpr qint64 maxArchiveMegabytes = 1024;
/// The maximum number of items in each list of authors, accounts, repositories, commits and decisions.
inline constexpr qint64 maxArchivedAuthors = 2'000'000;
inline constexpr qint64 maxArchivedOwners = 10'000;
inline constexpr qint64 maxArchivedRepositories = 100'000;
inline constexpr qint64 maxArchivedCommits = 10'000'000;
inline constexpr qsizetype maxArchivedCoAuthors = 10'000; // of one commit
inline constexpr qint64 maxArchivedDecisions = 1'000'000;
/// The maximum number of people in one decision.
inline constexpr qint64 maxDecidedPeople = 10'000;
/// Characters of a host, an owner, a repository or a branch.
inline constexpr qsizetype maxPlaceLength = 255;

} // namespace store
