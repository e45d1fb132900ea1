// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/question.h"
#include "forge/api.h"
#include "net/http.h"

#include <memory>

namespace engine {

/// The API that a source is, GraphQl or Rest, at an address.
std::unique_ptr<forge::Api> makeApi(Source source, const QUrl &address, const net::Token &token,
                                    net::Http &http);

/// The API that shows authors' accounts, which needs a token.
std::unique_ptr<forge::AccountsApi> makeAccountsApi(const QUrl &address, const net::Token &token,
                                                    net::Http &http);

/// What the requests of a source hold, for estimates.
struct RequestSizes
{
    forge::Sizes rest;
    forge::Sizes graphQl;
    std::size_t accounts = 1;
};

RequestSizes requestSizes();

} // namespace engine
