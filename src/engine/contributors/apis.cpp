// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/apis.h"

#include "forge/github/graphqlapi.h"
#include "forge/github/restapi.h"

namespace engine {

using forge::github::GraphQlApi;
using forge::github::RestApi;

std::unique_ptr<forge::Api> makeApi(Source source, net::Http &http, const QUrl &address,
                                    const net::Token &token)
{
    if (source == Source::GraphQl)
        return std::make_unique<GraphQlApi>(http, address, token);
    return std::make_unique<RestApi>(http, address, token);
}

std::unique_ptr<forge::FilesApi> makeFilesApi(Source source, net::Http &http, const QUrl &address,
                                              const net::Token &token)
{
    if (source == Source::GraphQl)
        return std::make_unique<GraphQlApi>(http, address, token);
    return std::make_unique<RestApi>(http, address, token);
}

std::unique_ptr<forge::EventsApi> makeEventsApi(Source source, net::Http &http, const QUrl &address,
                                                const net::Token &token)
{
    if (source == Source::GraphQl)
        return std::make_unique<GraphQlApi>(http, address, token);
    return std::make_unique<RestApi>(http, address, token);
}

std::unique_ptr<forge::AccountsApi> makeAccountsApi(net::Http &http, const QUrl &address,
                                                    const net::Token &token)
{
    return std::make_unique<GraphQlApi>(http, address, token);
}

RequestSizes requestSizes()
{
    return {RestApi::restSizes, GraphQlApi::graphQlSizes, GraphQlApi::maxAccountsInRequest};
}

} // namespace engine
