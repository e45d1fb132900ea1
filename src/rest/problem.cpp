// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/problem.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rest {

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

} // namespace rest
