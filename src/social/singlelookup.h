// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "social/source.h"

#include <QUrl>
#include <QUrlQuery>

#include <functional>

namespace social {

/// Parses a source's answer about a handle.
using ReadAnswer =
    std::function<core::Result<core::Finding>(const net::Response &response, const core::Handle &handle)>;

/// A request for one handle's profile to a source without a token: limited in size and time, and never
/// waiting for a rate limit.
net::Request singleRequest(const QUrl &url, net::Request::Content content);

/// Sends such a request immediately; the answer is parsed by the future's get(). An answer with
/// the profile of a different handle cannot tell.
std::future<Source::Answers> lookUpOne(net::Http &http, const net::Request &request,
                                       const core::Handle &handle, ReadAnswer read, std::stop_token stop);

/// An address below a source's: "https://x.com" and "/intent/user".
QUrl below(QUrl base, const QString &path, const QUrlQuery &query = {});

} // namespace social
