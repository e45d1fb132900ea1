// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/http/request.h"

#include <ranges>

namespace rest {

std::vector<QByteArray> valuesOf(const RequestHead &head, const QByteArray &name)
{
    std::vector<QByteArray> values;
    for (const auto &[key, value] : head.headers) {
        if (key == name)
            values.push_back(value);
    }
    return values;
}

QString Request::queryItem(const QString &name) const
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

Request makeRequest(RequestHead head, QByteArray body)
{
    const qsizetype mark = head.path.indexOf('?');
    const QByteArray path = head.path.first(mark < 0 ? head.path.size() : mark);
    QByteArray query = mark < 0 ? QByteArray() : head.path.sliced(mark + 1);
    query.replace('+', "%20"); // as forms and many clients mean it; QUrlQuery leaves it a plus sign

    Request request;
    const QList<QByteArray> parts = path.split('/');
    for (const QByteArray &part : parts | std::views::drop(1))
        request.segments.push_back(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    if (!request.segments.empty() && request.segments.back().isEmpty())
        request.segments.pop_back();
    request.query = QUrlQuery(QString::fromUtf8(query));
    request.head = std::move(head);
    request.body = std::move(body);
    return request;
}

} // namespace rest
