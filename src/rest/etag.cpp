// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/etag.h"

namespace rest {

QByteArray entityTag(const QString &sha256)
{
    return '"' + sha256.toLatin1() + '"';
}

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

} // namespace rest
