// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sha.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace support {

/// A co-author in a commit's message.
struct FakeCoAuthor
{
    QString name;
    QString email;
    /// The account of the e-mail; none without a login.
    QString login = {};
};

/// What an account on the fake GitHub lists as its own elsewhere.
struct FakeSocialAccount
{
    /// As GraphQL spells it: "BLUESKY". REST has it in lower case.
    QString provider;
    QString url;
    /// Only GraphQL shows it.
    QString displayName = {};
};

/// A commit on the fake GitHub. Times are sent unchanged, so that a test can send invalid ones.
struct FakeCommit
{
    core::Sha sha;
    QString name;
    QString email;
    /// The account to which GitHub linked it; none without a login.
    QString login;
    QString authoredAt;
    QString committedAt;
    /// "User" or "Bot".
    QString accountType = QStringLiteral("User");
    /// The X handle that the account lists; empty for none.
    QString xHandle = {};
    /// Author and committer are null, as GitHub shows a commit that it cannot parse.
    bool ofNobody = false;
    QString message = QStringLiteral("Change something");
    /// Those that GraphQL lists after the author; REST shows only the message.
    std::vector<FakeCoAuthor> coAuthors = {};
    /// The company that the account names; empty for none.
    QString company = {};
    std::vector<FakeSocialAccount> socialAccounts = {};
};

/// A commit of the account `login`, whose name is `login` and whose e-mail `login@example.org`. `date` is
/// "2020-01-05", which means noon UTC, or a complete time. The same arguments give the same commit: `salt`
/// distinguishes two commits at the same time.
FakeCommit commit(const QString &login, const QString &date, int salt = 0);
FakeCommit commit(const char *login, const char *date, int salt = 0);

/// A commit that is linked to no account.
FakeCommit unlinkedCommit(const QString &name, const QString &email, const QString &date);

/// A number of commits by an account, newest first, an hour apart; the oldest at `date`.
std::vector<FakeCommit> commits(int count, const QString &login, const QString &date);

/// The number of the account with this login, the same in every run.
qint64 fakeAccountId(const QString &login);

/// The JSON of "List commits".
QJsonObject toJson(const FakeCommit &commit);

} // namespace support
