// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/tokenreport.h"
#include "net/http.h"

namespace forge::github {

/// Asks GitHub whose token this is: "Get the authenticated user", whose headers contain the scopes ("Scopes
/// for OAuth apps") and the expiration ("Expiration options for personal access tokens"). Costs one request
/// of the quota; if that is used up, it is an error and nothing waits. Kinds: Unauthorized, Limited,
/// BadAnswer, and those of net::Http.
core::Result<core::TokenReport> reportOnToken(net::Http &http, const QUrl &base, const net::Token &token,
                                              core::Instant now, std::stop_token stop);

/// Parses the answer. `now` is needed to see whether a refusal is only temporary.
core::Result<core::TokenReport> parseTokenReport(const net::Response &response, core::Instant now);

} // namespace forge::github
