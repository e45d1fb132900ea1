// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/etag.h"

namespace rest {

namespace {

bool hasAlready(const Request &request, const QByteArray &tag)
{
    for (const QByteArray &value : valuesOf(request.head, "if-none-match")) {
        for (const QByteArray &one : value.split(',')) {
            const QByteArray given = one.trimmed();
            if (given == "*" || given == tag || given == "W/" + tag)
                return true;
        }
    }
    return false;
}

} // namespace

Response tagged(const Request &request, const QString &sha256, Response response)
{
    const QByteArray tag = '"' + sha256.toLatin1() + '"';
    response.headers.push_back({"ETag", tag});
    if (hasAlready(request, tag)) {
        response.status = 304;
        response.type.clear();
    }
    return response;
}

} // namespace rest
