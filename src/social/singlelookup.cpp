// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "social/singlelookup.h"

#include "core/messages/catalogue.h"
#include "social/fields.h"

#include <utility>

namespace social {

namespace {

constexpr qint64 maxBytes = qint64(4) * 1024 * 1024;
constexpr std::chrono::seconds longest = std::chrono::seconds(20);
constexpr int tries = 2;

core::Result<core::Finding> ofHandle(core::Result<core::Finding> finding, const core::Handle &handle,
                                     const net::Response &response)
{
    if (!finding || !finding->profile || isAccount(handle, finding->profile->handle, finding->profile->id))
        return finding;
    return cannotTell(finding->source, core::message("x.other-handle", response.url.host(), handle.shown(),
                                                     finding->profile->handle.shown()));
}

} // namespace

net::Request singleRequest(const QUrl &url, net::Request::Content content)
{
    net::Request request;
    request.url = url;
    request.content = content;
    request.accept = content == net::Request::Content::Json ? "application/json" : "text/html";
    request.maxBytes = maxBytes;
    request.longest = longest;
    request.tries = tries;
    request.atOnceToHost = requestsAtOnce;
    return request;
}

std::future<Source::Answers> lookUpOne(net::Http &http, const net::Request &request,
                                       const core::Handle &handle, ReadAnswer read, std::stop_token stop)
{
    auto sent = http.get(request, std::move(stop));
    const auto take = [handle, read = std::move(read)](std::future<core::Result<net::Response>> pending) {
        const core::Result<net::Response> response = pending.get();
        Source::Answers answers;
        if (response)
            answers.push_back(ofHandle(read(*response, handle), handle, *response));
        else
            answers.emplace_back(std::unexpected(response.error()));
        return answers;
    };
    return std::async(std::launch::deferred, take, std::move(sent));
}

QUrl below(QUrl base, const QString &path, const QUrlQuery &query)
{
    QString whole = base.path();
    while (whole.endsWith(u'/'))
        whole.chop(1);
    base.setPath(whole + path);
    base.setQuery(query);
    return base;
}

} // namespace social
