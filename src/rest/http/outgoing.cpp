// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/outgoing.h"

#include <QDateTime>
#include <QLocale>

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

std::vector<Header> headersOf(const Response &response, Afterwards afterwards)
{
    std::vector<Header> headers;
    if (afterwards == Afterwards::Close)
        headers.emplace_back(MHD_HTTP_HEADER_CONNECTION, "close");
    headers.insert(headers.end(), headersOfAll.begin(), headersOfAll.end());
    if (!response.type.isEmpty())
        headers.emplace_back(MHD_HTTP_HEADER_CONTENT_TYPE, response.type);
    headers.insert(headers.end(), response.headers.begin(), response.headers.end());
    return headers;
}

} // namespace

bool send(MHD_Connection *connection, const Response &response, Afterwards afterwards)
{
    // With MHD_RESPMEM_MUST_COPY the data is only read.
    const std::unique_ptr<MHD_Response, ResponseDeleter> queued(MHD_create_response_from_buffer(
        static_cast<size_t>(response.body.size()), const_cast<char *>(response.body.constData()),
        MHD_RESPMEM_MUST_COPY));
    if (!queued)
        return false;
    for (const auto &[name, value] : headersOf(response, afterwards))
        MHD_add_response_header(queued.get(), name.constData(), value.constData());
    return MHD_queue_response(connection, static_cast<unsigned int>(response.status), queued.get()) ==
           MHD_YES;
}

QByteArray written(const Response &response)
{
    const auto status = static_cast<unsigned int>(response.status);
    const QString now = QLocale::c().toString(QDateTime::currentDateTimeUtc(),
                                              QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + MHD_get_reason_phrase_for(status) +
                       "\r\nDate: " + now.toLatin1() + "\r\n";
    for (const auto &[name, value] : headersOf(response, Afterwards::Close))
        bytes += name + ": " + value + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n\r\n" + response.body;
}

} // namespace rest
