// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/outgoing.h"

#include <microhttpd.h>

#include <array>
#include <memory>
#include <utility>

namespace rest {

namespace {

struct ResponseDeleter
{
    void operator()(MHD_Response *response) const { MHD_destroy_response(response); }
};

constexpr std::array<std::pair<const char *, const char *>, 3> headersOfAll = {{
    {MHD_HTTP_HEADER_CACHE_CONTROL, "no-store"},
    {"X-Content-Type-Options", "nosniff"},
    {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
}};

} // namespace

bool send(MHD_Connection *connection, const Response &response, Afterwards afterwards)
{
    // With MHD_RESPMEM_MUST_COPY the data is only read.
    const std::unique_ptr<MHD_Response, ResponseDeleter> queued(MHD_create_response_from_buffer(
        static_cast<size_t>(response.body.size()), const_cast<char *>(response.body.constData()),
        MHD_RESPMEM_MUST_COPY));
    if (!queued)
        return false;
    const auto add = [&queued](const char *name, const char *value) {
        MHD_add_response_header(queued.get(), name, value);
    };
    for (const auto &[name, value] : headersOfAll)
        add(name, value);
    if (!response.type.isEmpty())
        add(MHD_HTTP_HEADER_CONTENT_TYPE, response.type.constData());
    for (const auto &[name, value] : response.headers)
        add(name.constData(), value.constData());
    if (afterwards == Afterwards::Close)
        add(MHD_HTTP_HEADER_CONNECTION, "close");
    return MHD_queue_response(connection, static_cast<unsigned int>(response.status), queued.get()) ==
           MHD_YES;
}

} // namespace rest
