// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forge/api.h"
#include "net/http.h"

#include <QUrl>

namespace forge::github {

/// GitHub's REST API, version 2022-11-28.
class RestApi : public Api, public FilesApi, public EventsApi
{
public:
    /// `base` is "https://api.github.com", or an Enterprise host's "https://HOST/api/v3". An empty token
    /// sends none.
    RestApi(net::Http &http, QUrl base, const net::Token &token);

    /// "List organization repositories", "List repositories for a user", "Get a repository".
    core::Result<Listing> list(const core::Lookup &lookup, std::stop_token stop) const override;

    static constexpr Sizes restSizes = {.commitsOnPage = 100, .pagesInRequest = 1, .requestsAhead = 16};

    Sizes sizes() const override { return restSizes; }

    /// "List commits"; revisions are branches or commits.
    std::future<std::vector<core::Result<CommitPage>>>
    pages(const QString &owner, const std::vector<WantedPage> &wanted, std::stop_token stop) const override;

    /// "Get repository content", one file per request. A link to a file gives that file. A file of a
    /// repository that is not there is answered like a file that is not there.
    std::size_t filesInRequest() const override { return 1; }
    std::size_t requestsAhead() const override { return restSizes.requestsAhead; }
    std::future<std::vector<core::Result<std::optional<QByteArray>>>>
    files(const QString &owner, const std::vector<WantedFile> &wanted, std::stop_token stop) const override;

    /// "List repository tags" and "List releases", one page of each. Tags have no time, only a commit.
    std::size_t eventsInRequest() const override { return 1; }
    std::future<std::vector<core::Result<ListedEventsPage>>> events(const QString &owner,
                                                                    const std::vector<WantedEvents> &wanted,
                                                                    std::stop_token stop) const override;

    /// "List repository contributors", see contributorslist.h.
    core::Result<core::ListedContributors> contributors(const core::Lookup &repository,
                                                        const std::stop_token &stop) const override;

    /// What an account lists: "Get a user", and "List social accounts for a user". Its number is left out.
    core::Result<AuthorAccount> account(const QString &login, std::stop_token stop) const;

private:
    net::Http &m_http;
    QUrl m_base;
    net::Token m_token;
};

} // namespace forge::github
