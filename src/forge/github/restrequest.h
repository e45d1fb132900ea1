// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

namespace forge::github {

/// A request to GitHub's REST API, in the version whose answers parse.h knows: later versions may change
/// them.
inline net::Request restRequest(const QUrl &url, const net::Token &token)
{
    net::Request request{.url = url, .token = token, .accept = "application/vnd.github+json"};
    request.headers = {{"X-GitHub-Api-Version", "2022-11-28"}};
    request.repeatsUnauthorized = true;
    return request;
}

} // namespace forge::github
