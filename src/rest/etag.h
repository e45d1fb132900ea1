// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/request.h"

namespace rest {

/// The tag of content that never changes under this name.
QByteArray entityTag(const QString &sha256);

/// Whether a request names a tag in If-None-Match (RFC 9110, section 13.1.2).
bool hasAlready(const Request &request, const QByteArray &tag);

} // namespace rest
