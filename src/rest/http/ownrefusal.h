// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/request.h"

#include <cstdarg>
#include <optional>

namespace rest {

/// The status with which libmicrohttpd is about to refuse a request itself, without passing it to us. This is
/// only known from what it logs, just before it writes the answer. Nothing for any other line of its log.
std::optional<int> refusalIn(const char *format, std::va_list arguments);

/// The answer to send instead.
Response refusalFor(int status);

} // namespace rest
