// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quota.h"
#include "support/fakeowner.h"
#include "support/httpfake.h"

#include <functional>
#include <map>
#include <mutex>
#include <optional>

namespace support {

/// GitHub's APIs, as far as the program uses them. REST: accounts, their repositories, commits and
/// contributors, at most 100 per page, with `Link` headers. GraphQL: see fakegraphql.h; it needs a token. Its
/// answers can be changed between two lookups, or during one. Safe to call from any thread; the names of
/// owners and repositories ignore case.
class FakeGitHub
{
public:
    using Account = FakeOwner::Account;

    /// What the `Link` headers of lists contain.
    enum class Links {
        Right,
        WithoutLast, ///< no rel="last"
        WrongLast,   ///< the first page's rel="last" is too small
        Cursor,      ///< rel="next" alone, by a cursor; page numbers show nothing
        None,        ///< there are none
    };

    FakeGitHub();

    /// The API's address; api() + "/api/v3" gives the same answers, like an Enterprise host.
    QUrl api() const;
    /// The underlying host: the requests that it received, and control over when it answers.
    HttpFake &http() { return m_http; }

    void addOwner(const QString &login, Account account = Account::Organisation, const QString &xHandle = {},
                  const QString &company = {});
    /// Of an owner.
    void setSocialAccounts(const QString &login, const std::vector<FakeSocialAccount> &accounts);
    /// Replaces a repository with the same name. If the owner does not exist yet, it becomes an organisation.
    void addRepository(const QString &owner, const FakeRepository &repository);
    /// Newest first, added to the existing commits.
    void push(const QString &owner, const QString &repository, const std::vector<FakeCommit> &commits);
    /// A forced push, or a merge: all commits, newest first. Commits that were reachable from an earlier head
    /// can still be read at that head.
    void setCommits(const QString &owner, const QString &repository, const std::vector<FakeCommit> &commits);
    /// Earlier heads can no longer be read, as after git's garbage collection.
    void forgetOldHeads(const QString &owner, const QString &repository);
    /// Puts a file into every commit; without content, removes it.
    void setFile(const QString &owner, const QString &repository, const QString &path,
                 const std::optional<FakeFile> &file);
    /// Replaces the tags and releases, the latest first. It counts as a push.
    void setTags(const QString &owner, const QString &repository, const std::vector<FakeTag> &tags,
                 const std::vector<FakeRelease> &releases = {});
    void setTrouble(const QString &owner, const QString &repository, Trouble trouble);
    /// The old name answers with a 301 from now on.
    void rename(const QString &owner, const QString &repository, const QString &newName);
    void remove(const QString &owner, const QString &repository);

    /// From now on.
    void setLinks(Links links);
    /// Answers 401 to this token.
    void refuseToken(const QByteArray &token);
    /// Reports a quota, from which each answer takes one; when it is used up, answers 403 until the reset.
    /// Nothing means that no quota is reported.
    void setQuota(const std::optional<core::Quota> &quota);
    /// The same for GraphQL, which is counted separately, one point per query. When it is used up, answers
    /// RATE_LIMITED.
    void setGraphQlQuota(const std::optional<core::Quota> &quota);
    /// Called before each answer, on the host's thread: what it returns is sent instead of GitHub's answer.
    void setInterceptor(std::function<std::optional<Reply>(const Seen &)> interceptor);

    /// How often each of these was requested: "/repos/pallets/flask/commits?sha=main&per_page=100&page=1",
    /// decoded.
    std::map<QString, int> requests() const;
    /// Requests whose path and query contain this text.
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
    static Reply socialAccountsReply(const Owner &owner);
    Reply listReply(const Owner &owner, const Seen &seen) const;
    Reply repositoryReply(const Owner &owner, const Kept &kept, const QString &rest, const Seen &seen) const;
    Reply eventsReply(const Kept &kept, const QString &rest, const Seen &seen) const;
    Reply contentReply(const Kept &kept, const QString &path, const Seen &seen) const;
    Reply commitsReply(const Kept &kept, const Seen &seen) const;
    /// The page that was asked for of a list of `size` objects, each made by its place.
    Reply pageReply(const QString &path, const Seen &seen, std::size_t size,
                    const std::function<QJsonObject(std::size_t)> &at) const;

    Owner *owner(const QString &login);
    Kept *repository(const QString &login, const QString &name);
    void replaceCommits(Kept &kept, std::vector<FakeCommit> commits);

    mutable std::mutex m_mutex;
    std::vector<Owner> m_owners;
    std::vector<QByteArray> m_refusedTokens;
    Links m_links = Links::Right;
    std::optional<core::Quota> m_quota;
    std::optional<core::Quota> m_graphQlQuota;
    std::function<std::optional<Reply>(const Seen &)> m_interceptor;
    qint64 m_lastId = 1000;
    int m_pushes = 0;
    HttpFake m_http; // last: it calls the rest from its thread
};

} // namespace support
