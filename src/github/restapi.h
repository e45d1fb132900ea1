// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing.h"
#include "core/lookup.h"
#include "net/http.h"

#include <QUrl>

#include <future>
#include <stop_token>
#include <vector>

namespace github {

/// What the host lists for a lookup, with the names as it writes them: a renamed repository has its new one.
struct Listing
{
    core::Lookup lookup;
    std::vector<core::ListedRepository> repositories;
    /// How many requests the listing took.
    int requests = 0;
};

/// A page of a repository's commits, 100 at most, newest first.
struct CommitPage
{
    std::vector<core::ListedCommit> commits;
    /// How many pages there are, by the `Link` header; 1 without one.
    int pages = 1;
};

/// GitHub's REST API, version 2022-11-28. Safe to call from several threads. Errors carry a sentence with the
/// name of what was asked for; kinds: NotFound (404), Unauthorized (401), Forbidden (403), Blocked (451),
/// Empty (409), BadAnswer, and those of net::Http.
class RestApi
{
public:
    /// `base` is "https://api.github.com", or an Enterprise host's "https://HOST/api/v3". An empty token
    /// sends none.
    RestApi(net::Http &http, QUrl base, QByteArray token);

    /// An owner's repositories ("List organization repositories", "List repositories for a user"), or the
    /// one.
    core::Result<Listing> list(const core::Lookup &lookup, std::stop_token stop) const;

    /// The commits reachable from `revision`, a branch or a commit ("List commits"); pages count from 1.
    /// Several may be asked for at a time: the request is sent at once, and the answer read when the future
    /// is got.
    std::future<core::Result<CommitPage>> commits(const QString &owner, const QString &repository,
                                                  const QString &revision, int page,
                                                  std::stop_token stop) const;

private:
    net::Http &m_http;
    QUrl m_base;
    QByteArray m_token;
};

} // namespace github
