// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/graphqlapi.h"

#include "core/messages/catalogue.h"
#include "forge/github/graphqlparse.h"
#include "forge/github/graphqlquery.h"
#include "forge/github/ratelimits.h"
#include "forge/log.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace forge::github {

namespace {

using core::Result;

using Pending = std::future<Result<net::Response>>;
using Asked = std::span<const AskedCommit>;

QUrl graphQlAddress(const QUrl &base)
{
    QUrl address = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    QString path = address.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(u"/api/v3"))
        path.chop(2);
    else
        path += u'/';
    address.setPath(path + QStringLiteral("graphql"));
    return address;
}

/// Where to send queries.
struct GraphQlCall
{
    net::Http &http;
    QUrl address;
    net::Token token;
    std::stop_token stop;
    /// How many pages the host must read for each requested item.
    int pagesOfEach = 0;

    /// With `canAskForLess` a server error is returned instead of being tried again.
    Pending send(const QByteArray &body, bool canAskForLess, int pages = 1) const
    {
        return http.get({.url = address,
                         .token = token,
                         .body = body,
                         .resource = core::Quota::Resource::GraphQl,
                         .returnsTimeouts = canAskForLess,
                         .repeatsUnauthorized = true,
                         .pages = pages,
                         .rateLimits = rateLimits},
                        stop);
    }

    Pending send(const QString &owner, Asked asked) const
    {
        const int pages = std::max(1, pagesOfEach * static_cast<int>(asked.size()));
        return send(commitsQuery(owner, asked), asked.size() > 1, pages);
    }
};

/// The host may manage it at another time, so what was read so far is kept.
core::Error tooMuchEvenAlone(const core::Lookup &about)
{
    return core::error(core::Error::Kind::Unreachable, "github.slow", about.toString());
}

/// The requested Commit objects. A request that is too much for the host is split in halves.
std::vector<Result<QJsonObject>> answered(const GraphQlCall &call, const QString &owner, Asked asked,
                                          Pending pending)
{
    const Result<net::Response> response = pending.get();
    if (response && asked.size() > 1 && isTooMuch(*response)) {
        const Asked front = asked.first(asked.size() / 2);
        const Asked back = asked.subspan(front.size());
        qCInfo(forgeLog, "too much for GraphQL: %zu pages are asked for in halves", asked.size());
        Pending pendingFront = call.send(owner, front);
        Pending pendingBack = call.send(owner, back);
        std::vector<Result<QJsonObject>> all = answered(call, owner, front, std::move(pendingFront));
        std::ranges::move(answered(call, owner, back, std::move(pendingBack)), std::back_inserter(all));
        return all;
    }

    std::vector<Result<QJsonObject>> failed;
    if (!response) {
        failed.assign(asked.size(), std::unexpected(response.error()));
        return failed;
    }
    if (isTooMuch(*response)) {
        failed.assign(asked.size(), std::unexpected(tooMuchEvenAlone({owner, asked.front().repository})));
        return failed;
    }
    for (const AskedCommit &one : asked) {
        const Result<GraphQlAnswer> answer = parseAnswer(*response, {owner, one.repository});
        if (answer)
            return parseAskedCommits(*answer, owner, asked);
        failed.emplace_back(std::unexpected(answer.error()));
    }
    return failed;
}

using AskedEvents = std::span<const WantedEvents>;

Pending sendFor(const GraphQlCall &call, const QString &owner, AskedEvents asked)
{
    return call.send(eventsQuery(owner, asked), asked.size() > 1, static_cast<int>(asked.size()));
}

/// The tags and releases. A request that is too much for the host is split in halves.
std::vector<Result<ListedEventsPage>> eventsIn(const GraphQlCall &call, const QString &owner,
                                               AskedEvents asked, Pending pending)
{
    const Result<net::Response> response = pending.get();
    if (response && asked.size() > 1 && isTooMuch(*response)) {
        const AskedEvents front = asked.first(asked.size() / 2);
        const AskedEvents back = asked.subspan(front.size());
        Pending pendingFront = sendFor(call, owner, front);
        Pending pendingBack = sendFor(call, owner, back);
        std::vector<Result<ListedEventsPage>> all = eventsIn(call, owner, front, std::move(pendingFront));
        std::ranges::move(eventsIn(call, owner, back, std::move(pendingBack)), std::back_inserter(all));
        return all;
    }
    std::vector<Result<ListedEventsPage>> all;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const core::Lookup about{owner, asked[i].repository};
        if (!response) {
            all.emplace_back(std::unexpected(response.error()));
        } else if (isTooMuch(*response)) {
            all.emplace_back(std::unexpected(tooMuchEvenAlone(about)));
        } else {
            const Result<GraphQlAnswer> answer = parseAnswer(*response, about);
            all.push_back(answer ? parseEvents(*answer, about, i) : std::unexpected(answer.error()));
        }
    }
    return all;
}

Result<Listing> listOwner(const GraphQlCall &call, const core::Lookup &about)
{
    Listing listing;
    std::set<qint64> seen; // a list that grows between two pages shows one repository on both
    int first = 100;
    QString after;
    for (;;) {
        const Result<net::Response> response =
            call.send(ownerQuery(about.owner, first, after), first > 1).get();
        if (!response)
            return std::unexpected(response.error());
        ++listing.requests;
        if (first > 1 && isTooMuch(*response)) {
            first /= 2;
            qCInfo(forgeLog, "too much for GraphQL: %d repositories are asked for at once", first);
            continue;
        }
        const Result<GraphQlAnswer> answer = parseAnswer(*response, about);
        if (!answer)
            return std::unexpected(answer.error());
        const Result<RepositoryPage> page = parseOwner(*answer, about);
        if (!page)
            return std::unexpected(page.error());
        listing.lookup.owner = page->owner;
        const std::size_t before = listing.repositories.size();
        for (const core::ListedRepository &repository : page->repositories) {
            if (seen.insert(repository.id).second)
                listing.repositories.push_back(repository);
        }
        if (page->next.isEmpty())
            return listing;
        const bool nothingNew = listing.repositories.size() == before;
        if (page->next == after || (nothingNew && !page->repositories.empty()))
            return core::fail(core::Error::Kind::BadAnswer, "pages.repeated", about.toString());
        after = page->next;
    }
}

Result<Listing> listNamed(const GraphQlCall &call, const core::Lookup &about)
{
    const Result<net::Response> response = call.send(repositoryQuery(about), false).get();
    if (!response)
        return std::unexpected(response.error());
    const Result<GraphQlAnswer> answer = parseAnswer(*response, about);
    if (!answer)
        return std::unexpected(answer.error());
    return parseNamedRepository(*answer, about);
}

/// Nothing for a commit that can no longer be seen.
Result<std::vector<std::optional<AuthorAccount>>> accountsOf(const std::vector<Result<QJsonObject>> &commits,
                                                             const std::vector<CommitOf> &wanted)
{
    std::vector<std::optional<AuthorAccount>> accounts;
    accounts.reserve(commits.size());
    for (std::size_t i = 0; i < commits.size(); ++i) {
        using Kind = core::Error::Kind;
        const Result<QJsonObject> &commit = commits[i];
        const QString &coAuthor = wanted[i].coAuthor;
        if (commit)
            accounts.emplace_back(coAuthor.isEmpty() ? parseAuthorAccount(*commit)
                                                     : parseCoAuthorAccount(*commit, coAuthor));
        else if (commit.error().kind == Kind::NotFound || commit.error().kind == Kind::Blocked)
            accounts.emplace_back(std::nullopt);
        else
            return std::unexpected(commit.error());
    }
    return accounts;
}

} // namespace

GraphQlApi::GraphQlApi(net::Http &http, const QUrl &base, const net::Token &token)
    : m_http(http)
    , m_address(graphQlAddress(base))
    , m_token(token)
{}

Result<Listing> GraphQlApi::list(const core::Lookup &lookup, std::stop_token stop) const
{
    const GraphQlCall call{m_http, m_address, m_token, std::move(stop)};
    return lookup.repository.isEmpty() ? listOwner(call, lookup) : listNamed(call, lookup);
}

std::future<std::vector<Result<CommitPage>>>
GraphQlApi::pages(const QString &owner, const std::vector<WantedPage> &wanted, std::stop_token stop) const
{
    std::vector<AskedCommit> asked;
    std::vector<int> numbers;
    asked.reserve(wanted.size());
    numbers.reserve(wanted.size());
    for (const WantedPage &one : wanted) {
        asked.push_back({one.repository, one.revision, historyFields(one.revision, one.page)});
        numbers.push_back(one.page);
    }

    const GraphQlCall call{m_http, m_address, m_token, std::move(stop), 1};
    Pending pending = call.send(owner, asked);
    const auto read = [call, owner, asked = std::move(asked), numbers = std::move(numbers)](Pending sent) {
        const std::vector<Result<QJsonObject>> commits = answered(call, owner, asked, std::move(sent));
        std::vector<Result<CommitPage>> pages;
        pages.reserve(commits.size());
        for (std::size_t i = 0; i < commits.size(); ++i) {
            if (commits[i])
                pages.push_back(parseHistory(*commits[i], {owner, asked[i].repository}, numbers[i]));
            else
                pages.emplace_back(std::unexpected(commits[i].error()));
        }
        return pages;
    };
    return std::async(std::launch::deferred, read, std::move(pending));
}

std::future<std::vector<Result<std::optional<QByteArray>>>>
GraphQlApi::files(const QString &owner, const std::vector<WantedFile> &wanted, std::stop_token stop) const
{
    std::vector<AskedCommit> asked;
    asked.reserve(wanted.size());
    for (const WantedFile &one : wanted)
        asked.push_back({one.repository, one.commit.toHex(), fileFields(one.path), QStringLiteral("file")});

    const GraphQlCall call{m_http, m_address, m_token, std::move(stop)};
    Pending pending = call.send(owner, asked);
    const auto read = [call, owner, wanted, asked = std::move(asked)](Pending sent) {
        const std::vector<Result<QJsonObject>> commits = answered(call, owner, asked, std::move(sent));
        std::vector<Result<std::optional<QByteArray>>> files;
        files.reserve(commits.size());
        for (std::size_t i = 0; i < commits.size(); ++i)
            files.push_back(commits[i] ? parseCommitFile(*commits[i], owner, wanted[i])
                                       : std::unexpected(commits[i].error()));
        return files;
    };
    return std::async(std::launch::deferred, read, std::move(pending));
}

std::future<std::vector<Result<ListedEventsPage>>>
GraphQlApi::events(const QString &owner, const std::vector<WantedEvents> &wanted, std::stop_token stop) const
{
    const GraphQlCall call{m_http, m_address, m_token, std::move(stop)};
    Pending pending = sendFor(call, owner, wanted);
    const auto read = [call, owner, wanted](Pending sent) {
        return eventsIn(call, owner, wanted, std::move(sent));
    };
    return std::async(std::launch::deferred, read, std::move(pending));
}

std::future<Result<std::vector<std::optional<AuthorAccount>>>>
GraphQlApi::accounts(const QString &owner, const std::vector<CommitOf> &commits, std::stop_token stop) const
{
    std::vector<AskedCommit> asked;
    asked.reserve(commits.size());
    for (const CommitOf &one : commits)
        asked.push_back(
            {one.repository, one.commit.toHex(), one.coAuthor.isEmpty() ? authorFields : coAuthorFields});

    const GraphQlCall call{m_http, m_address, m_token, std::move(stop)};
    Pending pending = call.send(owner, asked);
    const auto read = [call, owner, commits, asked = std::move(asked)](Pending sent) {
        return accountsOf(answered(call, owner, asked, std::move(sent)), commits);
    };
    return std::async(std::launch::deferred, read, std::move(pending));
}

} // namespace forge::github
