// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

namespace net {

/// How many redirects a request may take.
inline constexpr int maxRedirects = 5;

/// An address that can be asked: http or https, with a host.
bool isWebAddress(const QUrl &url);

/// Whether two addresses share scheme, host and port.
bool sameOrigin(const QUrl &a, const QUrl &b);

/// Scheme, host and port, as text.
QString originOf(const QUrl &url);

/// Whether an answer sends us elsewhere (301, 302, 307, 308).
bool isRedirect(const Response &response);

/// What to ask next, where an answer sends us elsewhere: without the token when that is another origin. What
/// is POSTed stays so, whichever redirect it is. BadAnswer when it leads nowhere, from https to anything
/// else, or what is POSTed to another origin.
core::Result<Request> redirected(const Request &request, const Response &response);

} // namespace net
