// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/refusal.h"
#include "rest/http/request.h"

#include <expected>

struct MHD_Connection;

namespace rest {

/// The position of a head's first line in libmicrohttpd's memory.
struct FirstLine
{
    const char *method = nullptr;
    const char *target = nullptr;
    const char *version = nullptr;
};

/// The head of the request that libmicrohttpd has just read from a connection. Refused with 431 when it is
/// too long, and with 400 when libmicrohttpd has skipped any byte of it, because versions before 1.0 drop
/// what follows a NUL and join folded lines wrongly. `bare` has method, target and version.
std::expected<RequestHead, Refusal> readHead(MHD_Connection *connection, const FirstLine &line,
                                             RequestHead bare, qsizetype mostBytes);

/// The value of Content-Length; 0 without one.
qint64 announcedLength(const RequestHead &head);

} // namespace rest
