// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakecommit.h"

#include <QJsonObject>
#include <QStringList>

#include <map>
#include <optional>

namespace support {

/// What is wrong with a repository on the fake GitHub.
enum class Trouble {
    None,
    Blocked,  ///< 451
    Saml,     ///< 403, the organisation requires single sign-on
    Vanished, ///< listed, and 404 when requested
    Broken,   ///< 422, an unexpected status
};

/// What is at a path of a repository on the fake GitHub.
struct FakeFile
{
    enum class Kind { File, Link, Folder };

    QByteArray content;
    Kind kind = Kind::File;
};

/// A tag of a repository on the fake GitHub.
struct FakeTag
{
    QString name;
    core::Sha commit;
    /// As GraphQL shows it; REST shows no time.
    QString committedAt;
    /// An object of its own, which points to the commit.
    bool isAnnotated = false;
};

struct FakeRelease
{
    QString tag;
    QString name;
    QString publishedAt;
    bool isDraft = false;
    bool isPrerelease = false;
};

struct FakeRepository
{
    QString name;
    /// The commits of the default branch, newest first; if there are none, GitHub answers 409.
    std::vector<FakeCommit> commits = {};
    bool fork = false;
    bool archived = false;
    Trouble trouble = Trouble::None;
    QString branch = QStringLiteral("main");
    bool isPrivate = false;
    qint64 kilobytes = 0;
    /// How many commits GraphQL's totals leave out.
    int uncounted = 0;
    /// The files of every commit, by path.
    std::map<QString, FakeFile> files = {};
    /// How many e-mail addresses the list of contributors links to accounts.
    std::size_t linkedEmails = 500;
    /// The latest first.
    std::vector<FakeTag> tags = {};
    std::vector<FakeRelease> releases = {};
};

/// A user or an organisation on the fake GitHub, with its repositories.
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
    /// The X handle that the account lists; empty for none.
    QString xHandle = {};
    /// The company that the account names; empty for none.
    QString company = {};
    std::vector<FakeSocialAccount> socialAccounts = {};

    /// By its name, or with `oldNames` by an earlier name, ignoring case; null if there is none.
    const Kept *repository(const QString &name, bool oldNames = false) const;
    /// By name, ignoring case.
    std::vector<Kept> sorted() const;
};

/// The commits that are reachable from a commit, or from the default branch (its name, or an empty name),
/// newest first; nothing if it does not exist.
std::optional<std::vector<FakeCommit>> reachableFrom(const FakeOwner::Kept &kept, const QString &revision);

/// The JSON of "List organization repositories".
QJsonObject toJson(const FakeOwner::Kept &kept, const QString &owner);

/// The JSON of "List repository contributors" with anonymous ones, but not sorted.
std::vector<QJsonObject> contributorsOf(const FakeRepository &repository);

} // namespace support
