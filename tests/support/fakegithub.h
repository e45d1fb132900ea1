// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quota.h"
#include "support/fakeowner.h"
#include "support/httpfake.h"

#include <map>
#include <mutex>
#include <optional>

namespace support {

/// GitHub's APIs as far as the program asks. REST: accounts, their repositories, commits, 100 a page at most,
/// with `Link` headers. GraphQL: see fakegraphql.h; it takes a token. Its answers can be changed between two
/// lookups, or in the midst of one. All of it is safe to call from any thread; owners and repositories are
/// found whatever the letter case.
class FakeGitHub
{
public:
    using Account = FakeOwner::Account;

    FakeGitHub();

    /// The API's address; the same is answered under api() + "/api/v3", as an Enterprise host does.
    QUrl api() const;
    /// The host beneath: what it saw, and holding its answers back.
    HttpFake &http() { return m_http; }

    void addOwner(const QString &login, Account account = Account::Organisation, const QString &xHandle = {});
    /// In place of one of the same name. The owner becomes an organisation, when there is none yet.
    void addRepository(const QString &owner, const FakeRepository &repository);
    /// Newest first, on top of what is there.
    void push(const QString &owner, const QString &repository, const std::vector<FakeCommit> &commits);
    /// A forced push, or a merge: all commits, newest first. What was reachable from an earlier head stays
    /// readable at that head.
    void setCommits(const QString &owner, const QString &repository, const std::vector<FakeCommit> &commits);
    /// No earlier head is readable any more, as after git's garbage collection.
    void forgetOldHeads(const QString &owner, const QString &repository);
    void setTrouble(const QString &owner, const QString &repository, Trouble trouble);
    /// The old name answers with a 301 from now on.
    void rename(const QString &owner, const QString &repository, const QString &newName);
    void remove(const QString &owner, const QString &repository);

    /// Answers 401 to this token.
    void refuseToken(const QByteArray &token);
    /// Tells of a quota, which each answer takes one from; used up, it answers 403 until the reset. Nothing
    /// tells of none.
    void setQuota(const std::optional<core::Quota> &quota);
    /// The same for GraphQL, which is counted by itself, a point a query: used up, it says RATE_LIMITED.
    void setGraphQlQuota(const std::optional<core::Quota> &quota);
    /// Asked before each answer, on the host's thread: what it gives is answered in place of GitHub's.
    void setInterceptor(std::function<std::optional<Reply>(const Seen &)> interceptor);

    /// How often each was asked for: "/repos/pallets/flask/commits?sha=main&per_page=100&page=1", decoded.
    std::map<QString, int> requests() const;
    /// Requests whose path and query hold this text.
    int count(const QString &part) const;

private:
    using Kept = FakeOwner::Kept;
    using Owner = FakeOwner;

    Reply answer(const Seen &seen);
    static Reply ownAccountReply(const Seen &seen);
    Reply route(const Seen &seen);
    Reply graphQlReply(const Seen &seen);
    bool refusesTokenOf(const Seen &seen) const;
    Reply accountReply(const Owner &owner) const;
    Reply listReply(const Owner &owner, const Seen &seen) const;
    Reply repositoryReply(const Owner &owner, const Kept &kept, const QString &rest, const Seen &seen) const;
    Reply commitsReply(const Kept &kept, const Seen &seen) const;
    Reply pageReply(const QString &path, const Seen &seen, const std::vector<QJsonObject> &all) const;

    Owner *owner(const QString &login);
    Kept *repository(const QString &login, const QString &name);
    void replaceCommits(Kept &kept, std::vector<FakeCommit> commits);

    mutable std::mutex m_mutex;
    std::vector<Owner> m_owners;
    std::vector<QByteArray> m_refusedTokens;
    std::optional<core::Quota> m_quota;
    std::optional<core::Quota> m_graphQlQuota;
    std::function<std::optional<Reply>(const Seen &)> m_interceptor;
    qint64 m_lastId = 1000;
    int m_pushes = 0;
    HttpFake m_http; // last: it calls the rest from its thread
};

} // namespace support
