// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

#include <utility>
#include <vector>

namespace rest {

/// Name and value.
using Header = std::pair<QByteArray, QByteArray>;

/// The part of a request before its body.
struct RequestHead
{
    QByteArray method;
    /// The request's target as it was sent: percent-encoded, with the query.
    QByteArray path;
    /// "HTTP/1.1".
    QByteArray version = "HTTP/1.1";
    /// In the order of arrival, names in lower case; a name that was sent several times has several entries.
    std::vector<Header> headers;
};

/// All values of a header, whose name is given in lower case.
std::vector<QByteArray> valuesOf(const RequestHead &head, const QByteArray &name);

/// A complete request.
struct Request
{
    RequestHead head;
    /// The path's parts between its slashes, decoded one by one, so that a slash may be within one. A slash
    /// at the end adds none.
    std::vector<QString> segments;
    QUrlQuery query;
    QByteArray body;

    /// The query's value of this name, decoded, a plus sign being a space; null when there is none.
    QString queryItem(const QString &name) const;
};

/// Splits the head's target into path and query.
Request makeRequest(RequestHead head, QByteArray body);

/// An answer. With 304, only the length of the body is sent (RFC 9110, section 15.4.5): it is the one that
/// 200 has.
struct Response
{
    int status = 200;
    QByteArray type = "application/json; charset=utf-8";
    QByteArray body = {};
    /// Beyond Content-Type, Content-Length and what every answer carries.
    std::vector<Header> headers = {};
};

} // namespace rest
