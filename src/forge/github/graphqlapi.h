// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forge/api.h"
#include "net/http.h"

#include <QUrl>

namespace forge::github {

/// The account of a commit's author.
struct AuthorAccount
{
    /// 0 and empty when the commit is linked to none, or the account is a bot's, which GraphQL does not show.
    qint64 id = 0;
    QString login;
    /// The handle on X that the account gives as its own, as it is written there; empty for none.
    QString xHandle = {};

    bool operator==(const AuthorAccount &) const = default;
};

/// GitHub's GraphQL API, which needs a token. A query that is too much for the host (502,
/// RESOURCE_LIMITS_EXCEEDED, MAX_NODE_LIMIT_EXCEEDED) is asked again in halves; the error of one repository
/// leaves the others.
class GraphQlApi : public Api
{
public:
    /// `base` is that of the REST API: "https://api.github.com", or an Enterprise host's
    /// "https://HOST/api/v3".
    GraphQlApi(net::Http &http, const QUrl &base, const net::Token &token);

    /// Tells head, number of commits and refusals as well (see core::ListedRepository), 100 repositories a
    /// request. Private repositories are listed where the token shows them.
    core::Result<Listing> list(const core::Lookup &lookup, std::stop_token stop) const override;

    /// 1,000 commits: a sixth of what makes GitHub answer 502, and answered soon.
    static constexpr std::size_t maxPagesInRequest = 10;

    std::size_t pagesInRequest() const override { return maxPagesInRequest; }

    /// Revisions are commits.
    std::future<std::vector<core::Result<CommitPage>>>
    pages(const QString &owner, const std::vector<WantedPage> &wanted, std::stop_token stop) const override;

    /// A commit that an account is asked for.
    struct CommitOf
    {
        QString repository;
        core::Sha commit;
    };

    /// How many commits accounts() takes at most.
    static constexpr std::size_t accountsInRequest = 100;

    /// The accounts of the commits' authors, in the same order; nothing for a commit that is gone.
    std::future<core::Result<std::vector<std::optional<AuthorAccount>>>>
    accounts(const QString &owner, const std::vector<CommitOf> &commits, std::stop_token stop) const;

private:
    net::Http &m_http;
    QUrl m_address; // of the GraphQL API
    net::Token m_token;
};

} // namespace forge::github
