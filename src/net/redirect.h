// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

namespace net {

/// How many redirects a request may take.
inline constexpr int maxRedirects = 5;

/// Whether a request can be sent to an address: http or https, with a host.
bool isWebAddress(const QUrl &url);

/// Whether two addresses share scheme, host and port.
bool sameOrigin(const QUrl &a, const QUrl &b);

/// Scheme, host and port, as text.
QString originOf(const QUrl &url);

/// Whether an answer is a redirect (301, 302, 307, 308).
bool isRedirect(const Response &response);

/// The request to send after a redirect, without the token when it leads to another origin. A POST stays a
/// POST, whichever redirect it is. BadAnswer when the redirect has no address, leads from https to anything
/// else, or leads a POST to another origin.
core::Result<Request> redirected(const Request &request, const Response &response);

} // namespace net
