// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/http/request.h"

struct MHD_Connection;

namespace rest {

/// What becomes of the connection after an answer.
enum class Afterwards { KeepAlive, Close };

/// Hands an answer to libmicrohttpd, with what every answer carries: it is not to be stored, guessed at, or
/// run as a page. Within its handler; false when it does not take it.
bool send(MHD_Connection *connection, const Response &response, Afterwards afterwards);

/// The same as bytes, for a socket that is closed afterwards.
QByteArray written(const Response &response);

} // namespace rest
