// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"
#include "rest/http/guard.h"

namespace {

/// A request as libmicrohttpd passes it on: lines that are not headers are left out.
rest::RequestHead headOf(const QByteArray &bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    const QList<QByteArray> first = lines.takeFirst().split(' ');
    rest::RequestHead head;
    head.method = first.value(0);
    head.path = first.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            head.headers.emplace_back(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    return head;
}

} // namespace

/// Requests to the local port. Requests that the guard admits have the token, and can be parsed.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray token("the-only-token-of-this-test");
    const rest::RequestHead head = headOf(fuzz::bytes(data, size));
    if (!rest::guard(head, {.port = 8750, .token = token}))
        return 0;
    const std::vector<QByteArray> shown = rest::valuesOf(head, "authorization");
    fuzz::expect(shown.size() == 1 && shown.front().endsWith(token));
    fuzz::expect(rest::valuesOf(head, "origin").empty());
    std::ignore = rest::makeRequest(head, {});
    return 0;
}
