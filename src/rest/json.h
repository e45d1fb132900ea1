// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/request.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rest {

/// 200, with this as its body.
Response jsonResponse(const QJsonObject &json);
Response jsonResponse(const QJsonArray &json);

/// The JSON object in a request's body; empty if there is none.
QJsonObject jsonIn(const Request &request);

} // namespace rest
