// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QStringList>

#include <vector>

namespace core {

/// What was changed to forget a person.
struct Forgetting
{
    /// The number in the list of forgotten people.
    qint64 number = 0;
    /// Commits, with those of co-authors, that no longer name the person.
    qint64 commits = 0;
    /// Decisions that were removed or no longer name the person.
    int decisions = 0;
    /// Profiles that were removed.
    int profiles = 0;
    /// Copies of the database from before that were removed.
    int copies = 0;
    /// Nothing is left in the files of the database. Otherwise the next start of the program removes it.
    bool isDatabaseClean = true;
    /// Folders of the cache that may still name the person: clones that are in use, and what could not be
    /// removed. The program does not try again by itself.
    QStringList foldersLeft;

    bool isClean() const { return isDatabaseClean && foldersLeft.isEmpty(); }
    bool operator==(const Forgetting &) const = default;
};

/// Someone who was forgotten on request: nothing else is known.
struct ForgottenPerson
{
    qint64 number = 0;
    Instant forgottenAt;

    bool operator==(const ForgottenPerson &) const = default;
};

} // namespace core
