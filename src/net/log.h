// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/failure.h"
#include "net/limits.h"

#include <QLoggingCategory>

#include <chrono>
#include <optional>

namespace net {

/// Requests and waits. There is no way to log a token, a header or a body: only these functions write here.
Q_DECLARE_LOGGING_CATEGORY(netLog)

/// An address for a log: without user information and fragment, and of its query only short numbers such as
/// page=2. Everything else in a query may be a secret.
QString logText(const QUrl &url);

/// The method, the address, and the status and size of the answer or the reason why there is none.
void logTry(const Request &request, const Outcome &outcome, std::chrono::steady_clock::duration took);

/// That the request is sent again after a pause.
void logPause(const Request &request, std::chrono::milliseconds pause);

/// That the host refused the request because of a limit, so that it waits.
void logRefusal(const Request &request, Limit limit);

/// How long requests to a host wait, or that they no longer do.
void logWait(const QString &origin, const std::optional<core::Instant> &until);

} // namespace net
