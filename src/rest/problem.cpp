// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/problem.h"

#include "core/messages/describe.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rest {

namespace {

int statusFor(core::Error::Kind kind)
{
    using Kind = core::Error::Kind;
    switch (kind) {
    case Kind::Usage:
        return 400;
    case Kind::Unauthorized:
        return 401;
    case Kind::Forbidden:
        return 403;
    case Kind::NotFound:
    case Kind::Empty:
        return 404;
    case Kind::Cancelled:
        return 409;
    case Kind::Limited:
        return 429;
    case Kind::Blocked:
        return 451;
    case Kind::Unreachable:
    case Kind::BadAnswer:
        return 502;
    case Kind::Unavailable:
        return 503;
    case Kind::Storage:
    case Kind::Output:
        return 500;
    }
    Q_UNREACHABLE();
}

} // namespace

Response problem(int status, const QString &message, std::vector<Header> headers)
{
    const QJsonObject error{{QStringLiteral("status"), status}, {QStringLiteral("message"), message}};
    const QJsonObject whole{{QStringLiteral("error"), error}};
    return {.status = status,
            .body = QJsonDocument(whole).toJson(QJsonDocument::Compact),
            .headers = std::move(headers)};
}

Response problem(const Refusal &refusal)
{
    return problem(refusal.status, refusal.message, refusal.headers);
}

QString tellable(const core::Error &error)
{
    const bool namesFiles =
        error.kind == core::Error::Kind::Storage || error.kind == core::Error::Kind::Output;
    return namesFiles
               ? QStringLiteral("Stored data cannot be read or written. Run “newfaces history” for details.")
               : inEnglish(error);
}

Response problem(const core::Error &error, core::Instant now)
{
    std::vector<Header> headers;
    if (error.retryAt)
        headers.emplace_back("Retry-After",
                             QByteArray::number(std::max<qint64>((*error.retryAt - now).count(), 1)));
    return problem(statusFor(error.kind), tellable(error), std::move(headers));
}

} // namespace rest
