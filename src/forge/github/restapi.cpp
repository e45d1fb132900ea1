// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/restapi.h"

#include "forge/github/address.h"
#include "forge/github/link.h"
#include "forge/github/parse.h"
#include "forge/github/ratelimits.h"
#include "forge/github/refusal.h"

#include <algorithm>
#include <deque>
#include <set>
#include <utility>

namespace forge::github {

namespace {

using core::Result;

using PendingAnswer = std::future<Result<net::Response>>;

/// Where to send requests, and what they are about.
struct RestCall
{
    net::Http &http;
    const QUrl &base;
    const net::Token &token;
    core::Lookup about;
    std::stop_token stop;

    /// `path` is already encoded.
    PendingAnswer get(const QByteArray &path) const
    {
        return http.get({.url = addressBelow(base, path),
                         .token = token,
                         .accept = "application/vnd.github+json",
                         .rateLimits = rateLimits},
                        stop);
    }
};

/// The answer if it is a 200; any other status is an error.
Result<net::Response> granted(PendingAnswer pending, const core::Lookup &about)
{
    Result<net::Response> answer = pending.get();
    if (answer && answer->status != 200)
        return std::unexpected(refusal(about, answer->status, answer->body));
    return answer;
}

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray repositoryPath(const core::Lookup &lookup)
{
    return "/repos/" + encoded(lookup.owner) + '/' + encoded(lookup.repository);
}

Result<Listing> listOne(const RestCall &call)
{
    const Result<net::Response> answer = granted(call.get(repositoryPath(call.about)), call.about);
    if (!answer)
        return std::unexpected(answer.error());
    const Result<NamedRepository> named = parseRepository(answer->json, call.about.toString());
    if (!named)
        return std::unexpected(named.error());
    return Listing{named->lookup, {named->repository}, 1};
}

/// All pages of a list of repositories: the first, which has the number of pages, and then a few at a time,
/// because a host can report any number.
Result<void> listPages(const RestCall &call, const QByteArray &path, Listing &listing)
{
    std::set<qint64> seen; // if the list grows between two requests, a repository may be on both pages
    std::deque<PendingAnswer> pending;
    int asked = 0;
    int inAll = 1;
    for (int page = 1; page <= inAll; ++page) {
        while (asked < inAll && pending.size() < RestApi::restSizes.requestsAhead)
            pending.push_back(call.get(path + QByteArray::number(++asked)));
        const Result<net::Response> answer = granted(std::move(pending.front()), call.about);
        pending.pop_front();
        if (!answer)
            return std::unexpected(answer.error());
        ++listing.requests;
        const auto repositories = parseRepositories(answer->json, call.about.toString());
        if (!repositories)
            return std::unexpected(repositories.error());
        for (const core::ListedRepository &repository : *repositories) {
            if (seen.insert(repository.id).second)
                listing.repositories.push_back(repository);
        }
        inAll = std::max(inAll, pagesInAll(answer->headers.value("link"), page));
    }
    return {};
}

Result<Account> readAccount(const RestCall &call)
{
    const Result<net::Response> answer = granted(call.get("/users/" + encoded(call.about.owner)), call.about);
    return answer ? parseAccount(answer->json, call.about.owner)
                  : Result<Account>(std::unexpected(answer.error()));
}

Result<Listing> listAll(const RestCall &call)
{
    const Result<Account> account = readAccount(call);
    if (!account)
        return std::unexpected(account.error());

    Listing listing{{account->login, {}}, {}, 1};
    const QByteArray path = (account->organisation ? "/orgs/" : "/users/") + encoded(account->login) +
                            "/repos?type=" + (account->organisation ? "all" : "owner") +
                            "&sort=full_name&per_page=100&page=";
    if (const Result<void> listed = listPages(call, path, listing); !listed)
        return std::unexpected(listed.error());
    return listing;
}

Result<CommitPage> readPage(PendingAnswer pending, const core::Lookup &about, int page)
{
    const Result<net::Response> answer = granted(std::move(pending), about);
    if (!answer)
        return std::unexpected(answer.error());
    Result<std::vector<core::ListedCommit>> commits = parseCommits(answer->json, about.toString());
    if (!commits)
        return std::unexpected(commits.error());
    return CommitPage{std::move(*commits), pagesInAll(answer->headers.value("link"), page)};
}

} // namespace

RestApi::RestApi(net::Http &http, QUrl base, const net::Token &token)
    : m_http(http)
    , m_base(std::move(base))
    , m_token(token)
{}

Result<Listing> RestApi::list(const core::Lookup &lookup, std::stop_token stop) const
{
    const RestCall call{m_http, m_base, m_token, lookup, std::move(stop)};
    return lookup.repository.isEmpty() ? listAll(call) : listOne(call);
}

Result<QString> RestApi::xHandle(const QString &login, std::stop_token stop) const
{
    const Result<Account> account = readAccount({m_http, m_base, m_token, {login, {}}, std::move(stop)});
    return account ? account->xHandle : Result<QString>(std::unexpected(account.error()));
}

std::future<std::vector<Result<CommitPage>>>
RestApi::pages(const QString &owner, const std::vector<WantedPage> &wanted, std::stop_token stop) const
{
    const WantedPage &one = wanted.front();
    const RestCall call{m_http, m_base, m_token, {owner, one.repository}, std::move(stop)};
    const QByteArray query = QByteArray("/commits?sha=") + encoded(one.revision) +
                             "&per_page=" + QByteArray::number(restSizes.commitsOnPage) +
                             "&page=" + QByteArray::number(one.page);
    const auto read = [about = call.about, page = one.page](PendingAnswer pending) {
        return std::vector{readPage(std::move(pending), about, page)};
    };
    return std::async(std::launch::deferred, read, call.get(repositoryPath(call.about) + query));
}

} // namespace forge::github
