// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/listing.h"
#include "core/history/lookup.h"

#include <QString>

#include <future>
#include <map>
#include <stop_token>
#include <vector>

namespace forge {

/// What the host lists for a lookup, with the names as it writes them: a renamed repository has its new one.
struct Listing
{
    core::Lookup lookup;
    std::vector<core::ListedRepository> repositories;
    /// How many requests the listing took.
    int requests = 0;
};

/// A page of a repository's commits: number 1 has the newest.
struct WantedPage
{
    QString repository;
    /// A commit, in hexadecimal digits; or a branch, where the API can be asked for one.
    QString revision;
    int page = 1;
};

/// How many requests are worth handing over before the oldest is waited for. net::Http lets half of them onto
/// the wire; the rest are at hand when one of those comes back.
inline constexpr std::size_t requestsAhead = 16;

/// How many commits a page has; the last may have fewer.
inline constexpr int commitsOnPage = 100;

/// How many pages so many commits have: one at least.
inline int pagesFor(qint64 commits)
{
    return static_cast<int>(commits <= commitsOnPage ? 1 : (commits - 1) / commitsOnPage + 1);
}

struct CommitPage
{
    /// Newest first.
    std::vector<core::ListedCommit> commits;
    /// How many pages there are.
    int pages = 1;
    /// The handles on X that the authors' accounts give as theirs, by login, empty for those that give none;
    /// where the API tells.
    std::map<QString, QString> xHandles = {};
};

/// One of GitHub's APIs: lists repositories, and reads their commits page by page. Safe to call from several
/// threads. Errors name what was asked for; kinds: NotFound, Unauthorized,
/// Forbidden, Blocked, Empty, BadAnswer, and those of net::Http.
class Api
{
public:
    Api() = default;
    Api(const Api &) = delete;
    Api &operator=(const Api &) = delete;
    virtual ~Api() = default;

    /// An owner's repositories, or the one.
    virtual core::Result<Listing> list(const core::Lookup &lookup, std::stop_token stop) const = 0;

    /// How many pages go into one request at most.
    virtual std::size_t pagesInRequest() const = 0;

    /// Pages of an owner's repositories, pagesInRequest() of them at most, each with an answer of its own, in
    /// the order that they were asked for. The request is sent at once, and answers are read when the future
    /// is got.
    virtual std::future<std::vector<core::Result<CommitPage>>>
    pages(const QString &owner, const std::vector<WantedPage> &wanted, std::stop_token stop) const = 0;
};

} // namespace forge
