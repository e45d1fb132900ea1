// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/json.h"

#include <QJsonDocument>

namespace rest {

Response jsonResponse(const QJsonObject &json)
{
    return {.body = QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

Response jsonResponse(const QJsonArray &json)
{
    return {.body = QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

QJsonObject jsonIn(const Request &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace rest
