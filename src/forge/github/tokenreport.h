// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/tokenreport.h"
#include "net/http.h"

namespace forge::github {

/// Asks GitHub whose a token is: "Get the authenticated user", whose headers tell the scopes ("Scopes for
/// OAuth apps") and the expiration ("Expiration options for personal access tokens"). Takes one request of
/// the quota; where that is used up, says so instead of waiting for more. Kinds: Unauthorized, Limited,
/// BadAnswer, and those of net::Http.
core::Result<core::TokenReport> reportOnToken(net::Http &http, const QUrl &base, const net::Token &token,
                                              core::Instant now, std::stop_token stop);

/// What its answer says. `now` tells whether a refusal is one for a while.
core::Result<core::TokenReport> parseTokenReport(const net::Response &response, core::Instant now);

} // namespace forge::github
