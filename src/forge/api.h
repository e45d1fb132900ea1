// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/accounttexts.h"
#include "core/history/event.h"
#include "core/history/listedcontributors.h"
#include "core/history/listing.h"
#include "core/history/lookup.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <future>
#include <optional>
#include <stop_token>
#include <vector>

namespace forge {

/// What the host lists for a lookup, with names as the host spells them: a renamed repository has its new
/// name.
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
    /// A commit, in hexadecimal digits; or a branch, if the API accepts branches.
    QString revision;
    int page = 1;
    /// From CommitPage::next of the page before; empty for a page that is requested by its number.
    QString address = {};
};

/// The maximum number of pages; larger numbers in answers are reduced to it.
inline constexpr int maxPages = 1'000'000;

/// The maximum size of a repository: a terabyte.
inline constexpr qint64 maxKilobytes = 1'000'000'000;

/// How much goes into the requests of an API.
struct Sizes
{
    /// Commits on a page; the last page can have fewer.
    int commitsOnPage = 100;
    /// The maximum number of pages in a request.
    std::size_t pagesInRequest = 1;
    /// How many requests to start before waiting for the oldest: net::Http sends half of them, and the others
    /// are ready when one of those is answered.
    std::size_t requestsAhead = 16;

    /// The number of pages for this many commits: from 1 to maxPages.
    int pagesFor(qint64 commits) const
    {
        if (commits <= commitsOnPage)
            return 1;
        return static_cast<int>(std::min<qint64>((commits - 1) / commitsOnPage + 1, maxPages));
    }
};

struct CommitPage
{
    /// Newest first.
    std::vector<core::ListedCommit> commits;
    /// How many pages there are at least: more than this one's number if another one follows.
    int pages = 1;
    /// Where the following page is, if the host gives its address and not its number.
    QString next = {};
    /// Of the authors' accounts; only if the API shows them.
    core::TextsByLogin accounts = {};
};

/// An API of a code host that lists repositories, and returns their commits page by page. Safe to call from
/// several threads. Errors name the lookup; kinds: NotFound, Unauthorized, Forbidden, Blocked, Empty,
/// BadAnswer, and those of net::Http.
class Api
{
public:
    Api() = default;
    Api(const Api &) = delete;
    Api &operator=(const Api &) = delete;
    virtual ~Api() = default;

    virtual Sizes sizes() const = 0;

    /// An owner's repositories, or the one that the lookup names.
    virtual core::Result<Listing> list(const core::Lookup &lookup, std::stop_token stop) const = 0;

    /// Pages of an owner's repositories, at most Sizes::pagesInRequest, each with its own answer, in the
    /// order of the request. The request is sent immediately; answers are parsed by the future's get().
    virtual std::future<std::vector<core::Result<CommitPage>>>
    pages(const QString &owner, const std::vector<WantedPage> &wanted, std::stop_token stop) const = 0;

    /// The host's own list of a repository's contributors. Kind Usage for an API that has none, which is the
    /// default.
    virtual core::Result<core::ListedContributors> contributors(const core::Lookup &repository,
                                                                const std::stop_token &stop) const;
};

/// A file in a repository, as it is in a commit.
struct WantedFile
{
    QString repository;
    core::Sha commit;
    QString path;
};

/// The largest file that can be read, in bytes.
inline constexpr qint64 maxFileBytes = 1'000'000;

/// Kind BadAnswer: the file is larger than maxFileBytes, or has no text.
std::unexpected<core::Error> unusableFile(const QString &owner, const WantedFile &file);

/// An API of a code host that shows files. Errors as those of Api.
class FilesApi
{
public:
    FilesApi() = default;
    FilesApi(const FilesApi &) = delete;
    FilesApi &operator=(const FilesApi &) = delete;
    virtual ~FilesApi() = default;

    /// The maximum number of files for files(), and how many requests to start.
    virtual std::size_t filesInRequest() const = 0;
    virtual std::size_t requestsAhead() const = 0;

    /// The contents of small text files, each with its own answer, in the same order; nothing for a file that
    /// is not there, and for folders and links.
    virtual std::future<std::vector<core::Result<std::optional<QByteArray>>>>
    files(const QString &owner, const std::vector<WantedFile> &wanted, std::stop_token stop) const = 0;
};

/// A commit whose author's account is requested, or that of a co-author.
struct CommitOf
{
    QString repository;
    core::Sha commit;
    /// The co-author's e-mail, in any letter case; empty for the author.
    QString coAuthor = {};
};

/// How many of a commit's co-authors, from the first, accounts() can find.
inline constexpr int coAuthorsWithAccounts = 99;

/// The account of a commit's author, or of a co-author.
struct AuthorAccount
{
    /// 0 and empty when the commit has no account, or the host does not show it.
    qint64 id = 0;
    QString login;
    core::AccountTexts texts = {};

    bool operator==(const AuthorAccount &) const = default;
};

/// An API of a code host that shows the accounts of commits' authors. Errors as those of Api.
class AccountsApi
{
public:
    AccountsApi() = default;
    AccountsApi(const AccountsApi &) = delete;
    AccountsApi &operator=(const AccountsApi &) = delete;
    virtual ~AccountsApi() = default;

    /// The maximum number of commits for accounts(), and how many requests to start.
    virtual std::size_t accountsInRequest() const = 0;
    virtual std::size_t requestsAhead() const = 0;

    /// The accounts of the commits' authors or co-authors, in the same order; nothing for a commit that is
    /// gone.
    virtual std::future<core::Result<std::vector<std::optional<AuthorAccount>>>>
    accounts(const QString &owner, const std::vector<CommitOf> &commits, std::stop_token stop) const = 0;
};

/// A repository whose tags and releases are requested.
struct WantedEvents
{
    QString repository;
    /// ListedEventsPage::next of the page before; empty for the first one, which has the latest.
    QString after = {};
};

struct ListedEventsPage
{
    core::ListedEvents events;
    /// Where the next page of tags is; empty if there is none, or the API gives only one.
    QString next = {};
};

/// An API of a code host that lists tags and releases. Errors as those of Api.
class EventsApi
{
public:
    EventsApi() = default;
    EventsApi(const EventsApi &) = delete;
    EventsApi &operator=(const EventsApi &) = delete;
    virtual ~EventsApi() = default;

    /// The maximum number of repositories for events(), and how many requests to start.
    virtual std::size_t eventsInRequest() const = 0;
    virtual std::size_t requestsAhead() const = 0;

    /// The latest 100 tags and 100 releases of repositories, each with its own answer, in the same order.
    /// Drafts and pre-releases are left out.
    virtual std::future<std::vector<core::Result<ListedEventsPage>>>
    events(const QString &owner, const std::vector<WantedEvents> &wanted, std::stop_token stop) const = 0;
};

} // namespace forge
