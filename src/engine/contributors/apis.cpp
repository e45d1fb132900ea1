// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/apis.h"

#include "forge/github/graphqlapi.h"
#include "forge/github/restapi.h"

namespace engine {

using forge::github::GraphQlApi;
using forge::github::RestApi;

std::unique_ptr<forge::Api> makeApi(Source source, const Settings &settings, net::Http &http)
{
    if (source == Source::GraphQl)
        return std::make_unique<GraphQlApi>(http, settings.api, settings.token);
    return std::make_unique<RestApi>(http, settings.api, settings.token);
}

std::unique_ptr<forge::AccountsApi> makeAccountsApi(const Settings &settings, net::Http &http)
{
    return std::make_unique<GraphQlApi>(http, settings.api, settings.token);
}

RequestSizes requestSizes()
{
    return {RestApi::restSizes, GraphQlApi::graphQlSizes, GraphQlApi::maxAccountsInRequest};
}

} // namespace engine
