// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/question.h"
#include "forge/api.h"
#include "net/http.h"

#include <QUrl>

#include <memory>

namespace engine {

/// The API at an address; `source` is GraphQl or Rest.
std::unique_ptr<forge::Api> makeApi(Source source, net::Http &http, const QUrl &address,
                                    const net::Token &token);

/// The API that shows files; `source` is GraphQl or Rest.
std::unique_ptr<forge::FilesApi> makeFilesApi(Source source, net::Http &http, const QUrl &address,
                                              const net::Token &token);

/// The API that lists tags and releases; `source` is GraphQl or Rest.
std::unique_ptr<forge::EventsApi> makeEventsApi(Source source, net::Http &http, const QUrl &address,
                                                const net::Token &token);

/// The API that shows authors' accounts, which needs a token.
std::unique_ptr<forge::AccountsApi> makeAccountsApi(net::Http &http, const QUrl &address,
                                                    const net::Token &token);

/// The sizes of a source's requests, for estimates.
struct RequestSizes
{
    forge::Sizes rest;
    forge::Sizes graphQl;
    std::size_t accounts = 1;
};

RequestSizes requestSizes();

} // namespace engine
