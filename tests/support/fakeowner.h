// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakecommit.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace support {

/// What is wrong with a repository of the fake GitHub's.
enum class Trouble {
    None,
    Blocked,  ///< 451
    Saml,     ///< 403, an organisation's single sign-on is asked for
    Vanished, ///< listed, and 404 when asked for
    Broken,   ///< 422, which nobody expects
};

struct FakeRepository
{
    QString name;
    /// Those of the default branch, newest first; without any, GitHub answers 409.
    std::vector<FakeCommit> commits = {};
    bool fork = false;
    bool archived = false;
    Trouble trouble = Trouble::None;
    QString branch = QStringLiteral("main");
    bool isPrivate = false;
    qint64 kilobytes = 0;
};

/// A user or an organisation of the fake GitHub's, with all that it keeps of the repositories.
struct FakeOwner
{
    enum class Account { User, Organisation };

    struct Kept
    {
        FakeRepository now;
        qint64 id = 0;
        QString pushedAt = {};
        std::vector<std::vector<FakeCommit>> before = {};
        QStringList oldNames = {};
    };

    QString login;
    Account account = Account::Organisation;
    std::vector<Kept> repositories = {};
    /// The handle on X that the account gives; empty for none.
    QString xHandle = {};

    /// By its name, or, with `oldNames`, by one that it had, whatever the letter case; null when there is
    /// none.
    const Kept *repository(const QString &name, bool oldNames = false) const;
    /// By name, letter case ignored.
    std::vector<Kept> sorted() const;
};

/// The commits that are reachable from a commit, or from the default branch by its name or none, newest
/// first; nothing when it is not there.
std::optional<std::vector<FakeCommit>> reachableFrom(const FakeOwner::Kept &kept, const QString &revision);

/// As "List organization repositories" has it.
QJsonObject toJson(const FakeOwner::Kept &kept, const QString &owner);

} // namespace support
