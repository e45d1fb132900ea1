// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/lookup.h"
#include "forge/api.h"
#include "forge/github/link.h"
#include "net/http.h"

#include <QByteArray>
#include <QUrl>

#include <algorithm>
#include <future>
#include <stop_token>
#include <vector>

namespace forge::github {

using PendingAnswer = std::future<core::Result<net::Response>>;

/// Where to send requests to the REST API, and what they are about.
struct RestCall
{
    net::Http &http;
    const QUrl &base;
    const net::Token &token;
    core::Lookup about;
    std::stop_token stop;

    /// `path` is already encoded.
    PendingAnswer get(const QByteArray &path) const;
    PendingAnswer getAt(const QUrl &url) const;
};

QByteArray encoded(const QString &text);
/// "/repos/OWNER/REPOSITORY", encoded.
QByteArray repositoryPath(const core::Lookup &lookup);

/// The answer if it is a 200, or has the status `also`; any other status is an error.
core::Result<net::Response> granted(PendingAnswer pending, const core::Lookup &about, int also = 200);

std::unexpected<core::Error> otherHost(const core::Lookup &about, const QUrl &address);

/// What the answer says about the pages. Only addresses of the API's own host, `base`, are followed.
core::Result<LinkedPages> pagesIn(const net::Response &answer, const core::Lookup &about, const QUrl &base,
                                  int asked);

/// The maximum number of entries on a page.
inline constexpr int entriesOnPage = 100;

/// How many pages there are at least, if they have numbers. A header that names no next page is not trusted
/// alone: only a page that is not full is surely the last one.
template<typename T>
int pagesAfter(const LinkedPages &linked, int page, const std::vector<T> &entries)
{
    const bool isFull = std::ssize(entries) >= entriesOnPage;
    return isFull ? std::max(linked.pages, page + 1) : linked.pages;
}

} // namespace forge::github
