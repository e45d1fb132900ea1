// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/request.h"

struct MHD_Connection;

namespace rest {

/// What becomes of the connection after an answer.
enum class Afterwards { KeepAlive, Close };

/// Passes an answer to libmicrohttpd, with the headers of every answer: it must not be cached, its type must
/// not be guessed, and it must not run as a page. To be called in the handler; false when it is not accepted.
bool send(MHD_Connection *connection, const Response &response, Afterwards afterwards);

/// The same as bytes, for a socket that is closed afterwards.
QByteArray written(const Response &response);

} // namespace rest
