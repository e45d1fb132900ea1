// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/request.h"

#include <cstdarg>
#include <optional>

namespace rest {

/// The status by which libmicrohttpd is about to refuse a request itself, before we hear of it. It can only
/// be learned from what it logs, just before it writes the answer. Nothing for any other line of its log.
std::optional<int> refusalIn(const char *format, std::va_list arguments);

/// What we answer in its place.
Response refusalFor(int status);

} // namespace rest
