// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forge/api.h"
#include "net/http.h"

#include <QUrl>

namespace forge::github {

/// GitHub's GraphQL API, which needs a token. A query that is too much for the host (502,
/// RESOURCE_LIMITS_EXCEEDED, MAX_NODE_LIMIT_EXCEEDED) is sent again in halves; the error of one repository
/// does not affect the others.
class GraphQlApi : public Api, public AccountsApi, public FilesApi, public EventsApi
{
public:
    /// `base` is that of the REST API: "https://api.github.com", or an Enterprise host's
    /// "https://HOST/api/v3".
    GraphQlApi(net::Http &http, const QUrl &base, const net::Token &token);

    /// 1,000 commits in a request: a sixth of what makes GitHub answer 502, and answered quickly. With the
    /// authors' social accounts, that is 11,000 of the 500,000 nodes that GitHub allows, and 10 points.
    static constexpr Sizes graphQlSizes = {.commitsOnPage = 100, .pagesInRequest = 10, .requestsAhead = 16};
    static constexpr std::size_t maxAccountsInRequest = 100;
    /// The host shows at most half a megabyte of each.
    static constexpr std::size_t maxFilesInRequest = 40;

    static constexpr std::size_t maxEventsInRequest = 10;

    Sizes sizes() const override { return graphQlSizes; }

    /// Also returns head, number of commits and refusals (see core::ListedRepository), 100 repositories per
    /// request. Private repositories are listed if the token has access to them.
    core::Result<Listing> list(const core::Lookup &lookup, std::stop_token stop) const override;

    /// Revisions are commits.
    std::future<std::vector<core::Result<CommitPage>>>
    pages(const QString &owner, const std::vector<WantedPage> &wanted, std::stop_token stop) const override;

    std::size_t accountsInRequest() const override { return maxAccountsInRequest; }
    std::size_t requestsAhead() const override { return graphQlSizes.requestsAhead; }
    std::size_t filesInRequest() const override { return maxFilesInRequest; }

    std::future<std::vector<core::Result<std::optional<QByteArray>>>>
    files(const QString &owner, const std::vector<WantedFile> &wanted, std::stop_token stop) const override;

    /// 2,000 nodes, and a point.
    std::size_t eventsInRequest() const override { return maxEventsInRequest; }
    std::future<std::vector<core::Result<ListedEventsPage>>> events(const QString &owner,
                                                                    const std::vector<WantedEvents> &wanted,
                                                                    std::stop_token stop) const override;

    /// Bots' accounts are not shown.
    std::future<core::Result<std::vector<std::optional<AuthorAccount>>>>
    accounts(const QString &owner, const std::vector<CommitOf> &commits, std::stop_token stop) const override;

private:
    net::Http &m_http;
    QUrl m_address; // of the GraphQL API
    net::Token m_token;
};

} // namespace forge::github
