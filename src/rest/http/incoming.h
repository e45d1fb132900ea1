// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/refusal.h"
#include "rest/http/request.h"

#include <expected>

struct MHD_Connection;

namespace rest {

/// Where a head's first line lies in libmicrohttpd's memory.
struct FirstLine
{
    const char *method = nullptr;
    const char *target = nullptr;
    const char *version = nullptr;
};

/// The head of the request that libmicrohttpd has just read from a connection. Refused (431) when it is
/// longer than it may be, and (400) when it holds a byte that was not read from it, since libmicrohttpd
/// before 1.0 drops what follows a NUL and joins folded lines wrongly. `bare` has method, target and version.
std::expected<RequestHead, Refusal> readHead(MHD_Connection *connection, const FirstLine &line,
                                             RequestHead bare, qsizetype mostBytes);

/// The value of Content-Length; 0 without one.
qint64 announcedLength(const RequestHead &head);

} // namespace rest
