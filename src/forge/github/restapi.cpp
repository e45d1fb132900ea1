// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forge/github/restapi.h"

#include "core/messages/catalogue.h"
#include "forge/github/address.h"
#include "forge/github/contributorslist.h"
#include "forge/github/parse.h"
#include "forge/github/refusal.h"
#include "forge/github/restcall.h"
#include "forge/github/socialaccounts.h"
#include "net/redirect.h"

#include <algorithm>
#include <deque>
#include <set>
#include <utility>

namespace forge::github {

namespace {

using core::Result;

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

/// The repositories of a list, page by page, each once.
class ListedPages
{
public:
    ListedPages(const RestCall &call, QByteArray path, qint64 expected)
        : m_call(call)
        , m_path(std::move(path))
        , m_expected(expected)
    {}

    /// The first page, which has the number of pages, and then a few at a time, because a host can report any
    /// number.
    Result<void> readAll(Listing &listing)
    {
        std::deque<PendingAnswer> pending;
        int asked = 0;
        for (int page = 1; page <= m_inAll; ++page) {
            while (asked < m_inAll && pending.size() < RestApi::restSizes.requestsAhead)
                pending.push_back(ask(++asked));
            const Result<net::Response> answer = granted(std::move(pending.front()), m_call.about);
            pending.pop_front();
            if (!answer)
                return std::unexpected(answer.error());
            ++listing.requests;
            if (const Result<void> taken = take(page, *answer, listing); !taken)
                return taken;
        }
        return {};
    }

private:
    PendingAnswer ask(int page) const
    {
        return page == m_inAll && !m_address.isEmpty() ? m_call.getAt(QUrl(m_address))
                                                       : m_call.get(m_path + QByteArray::number(page));
    }

    Result<void> take(int page, const net::Response &answer, Listing &listing)
    {
        const QString name = m_call.about.toString();
        const auto repositories = parseRepositories(answer.json, name);
        if (!repositories)
            return std::unexpected(repositories.error());
        const std::size_t before = listing.repositories.size();
        for (const core::ListedRepository &repository : *repositories) {
            if (m_seen.insert(repository.id).second)
                listing.repositories.push_back(repository);
        }
        const Result<LinkedPages> linked = pagesIn(answer, m_call.about, m_call.base, page);
        if (!linked)
            return std::unexpected(linked.error());
        const bool isByAddress = page == m_inAll && !m_address.isEmpty();
        if (page >= m_inAll)
            m_address = linked->pages == page + 1 ? linked->next : QString();
        if (isByAddress || std::ssize(listing.repositories) == m_expected)
            m_inAll = std::max(m_inAll, linked->pages);
        else
            m_inAll = std::max(m_inAll, pagesAfter(*linked, page, *repositories));
        if (repositories->empty() && page < m_inAll)
            return core::fail(core::Error::Kind::BadAnswer, "pages.empty", name, page, m_inAll);
        const bool nothingNew = listing.repositories.size() == before;
        if ((nothingNew && !repositories->empty()) || m_inAll > maxPages)
            return core::fail(core::Error::Kind::BadAnswer, "pages.repeated", name);
        return {};
    }

    const RestCall &m_call;
    QByteArray m_path;
    qint64 m_expected;
    /// If the list grows between two requests, a repository may be on both pages.
    std::set<qint64> m_seen = {};
    int m_inAll = 1;
    /// Of page `m_inAll`, if the host gives its address and not its number.
    QString m_address = {};
};

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
    if (const Result<void> listed = ListedPages(call, path, account->publicRepositories).readAll(listing);
        !listed)
        return std::unexpected(listed.error());
    return listing;
}

Result<CommitPage> readPage(PendingAnswer pending, const core::Lookup &about, const QUrl &base, int page,
                            bool byAddress)
{
    const Result<net::Response> answer = granted(std::move(pending), about);
    if (!answer)
        return std::unexpected(answer.error());
    Result<std::vector<core::ListedCommit>> commits = parseCommits(answer->json, about.toString());
    if (!commits)
        return std::unexpected(commits.error());
    Result<LinkedPages> linked = pagesIn(*answer, about, base, page);
    if (!linked)
        return std::unexpected(linked.error());
    const int pages = byAddress ? linked->pages : pagesAfter(*linked, page, *commits);
    return CommitPage{std::move(*commits), pages, std::move(linked->next)};
}

/// GitHub has other words for a missing commit ("No commit found for the ref …"), and for a repository
/// without commits.
bool isMissingPath(const net::Response &answer)
{
    return answer.status == 404 && messageIn(answer.body) == u"Not Found";
}

Result<std::optional<QByteArray>> readFile(PendingAnswer pending, const QString &owner,
                                           const WantedFile &wanted)
{
    const core::Lookup about{owner, wanted.repository};
    const Result<net::Response> answer = granted(std::move(pending), about, 404);
    if (!answer)
        return std::unexpected(answer.error());
    if (isMissingPath(*answer))
        return std::nullopt;
    if (answer->status != 200)
        return std::unexpected(refusal(about, answer->status, answer->body));
    return parseFile(answer->json, owner, wanted);
}

Result<ListedEventsPage> readEvents(PendingAnswer tags, PendingAnswer releases, const core::Lookup &about)
{
    const Result<net::Response> tagged = granted(std::move(tags), about);
    const Result<net::Response> released = granted(std::move(releases), about);
    if (!tagged)
        return std::unexpected(tagged.error());
    if (!released)
        return std::unexpected(released.error());
    Result<std::vector<core::ListedTag>> listedTags = parseTags(tagged->json, about.toString());
    if (!listedTags)
        return std::unexpected(listedTags.error());
    Result<std::vector<core::ListedRelease>> listedReleases = parseReleases(released->json, about.toString());
    if (!listedReleases)
        return std::unexpected(listedReleases.error());
    return ListedEventsPage{{std::move(*listedTags), std::move(*listedReleases)}};
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

Result<core::ListedContributors> RestApi::contributors(const core::Lookup &repository,
                                                       const std::stop_token &stop) const
{
    return listContributors({m_http, m_base, m_token, repository, stop});
}

Result<AuthorAccount> RestApi::account(const QString &login, std::stop_token stop) const
{
    const RestCall call{m_http, m_base, m_token, {login, {}}, std::move(stop)};
    const Result<Account> account = readAccount(call);
    if (!account)
        return std::unexpected(account.error());
    AuthorAccount read{.login = account->login,
                       .texts = {.xHandle = account->xHandle, .company = account->company}};
    const Result<net::Response> listed =
        granted(call.get("/users/" + encoded(account->login) + "/social_accounts"), call.about, 404);
    if (!listed)
        return std::unexpected(listed.error());
    if (listed->status == 200) // earlier versions of GitHub Enterprise do not know it
        addSocialAccounts(listed->json.array(), read.texts);
    return read;
}

std::future<std::vector<Result<std::optional<QByteArray>>>>
RestApi::files(const QString &owner, const std::vector<WantedFile> &wanted, std::stop_token stop) const
{
    const WantedFile &one = wanted.front();
    const RestCall call{m_http, m_base, m_token, {owner, one.repository}, std::move(stop)};
    const auto read = [owner, one](PendingAnswer pending) {
        return std::vector{readFile(std::move(pending), owner, one)};
    };
    const QByteArray path = repositoryPath(call.about) + "/contents/" + encoded(one.path) +
                            "?ref=" + one.commit.toHex().toLatin1();
    return std::async(std::launch::deferred, read, call.get(path));
}

std::future<std::vector<Result<ListedEventsPage>>>
RestApi::events(const QString &owner, const std::vector<WantedEvents> &wanted, std::stop_token stop) const
{
    const RestCall call{m_http, m_base, m_token, {owner, wanted.front().repository}, std::move(stop)};
    const QByteArray path = repositoryPath(call.about);
    const auto read = [about = call.about](PendingAnswer tags, PendingAnswer releases) {
        return std::vector{readEvents(std::move(tags), std::move(releases), about)};
    };
    return std::async(std::launch::deferred, read, call.get(path + "/tags?per_page=100"),
                      call.get(path + "/releases?per_page=100"));
}

std::future<std::vector<Result<CommitPage>>>
RestApi::pages(const QString &owner, const std::vector<WantedPage> &wanted, std::stop_token stop) const
{
    const WantedPage &one = wanted.front();
    const RestCall call{m_http, m_base, m_token, {owner, one.repository}, std::move(stop)};
    const QByteArray query = QByteArray("/commits?sha=") + encoded(one.revision) +
                             "&per_page=" + QByteArray::number(restSizes.commitsOnPage) +
                             "&page=" + QByteArray::number(one.page);
    const QUrl address =
        one.address.isEmpty() ? addressBelow(m_base, repositoryPath(call.about) + query) : QUrl(one.address);
    if (!net::sameOrigin(address, m_base)) { // it may come from the database
        std::promise<std::vector<Result<CommitPage>>> refused;
        refused.set_value({otherHost(call.about, address)});
        return refused.get_future();
    }
    const auto read = [about = call.about, base = m_base, page = one.page,
                       byAddress = !one.address.isEmpty()](PendingAnswer pending) {
        return std::vector{readPage(std::move(pending), about, base, page, byAddress)};
    };
    return std::async(std::launch::deferred, read, call.getAt(address));
}

} // namespace forge::github
