// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

namespace support {

/// The Response of net::Http for an answer with this body.
inline net::Response jsonResponse(int status, const QByteArray &body,
                                  const QHash<QByteArray, QByteArray> &headers = {})
{
    return {status, QUrl(QStringLiteral("https://host.example")), headers, body,
            QJsonDocument::fromJson(body)};
}

} // namespace support
