// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/request.h"

namespace rest {

/// The response with the tag of content that never changes under its SHA-256; or status 304, without a type,
/// if the request has that content already (RFC 9110, section 13.1.2).
Response tagged(const Request &request, const QString &sha256, Response response);

} // namespace rest
