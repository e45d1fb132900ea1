// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "rest/http/refusal.h"
#include "rest/http/request.h"

namespace rest {

/// An error as all routes return it: `{"error": {"status": 421, "message": "…"}}`.
Response problem(int status, const QString &message, std::vector<Header> headers = {});
Response problem(const Refusal &refusal);
/// The error's sentence, without the paths of files on this computer.
QString tellable(const core::Error &error);
/// With the status for the error's kind, and Retry-After if it is known when to try again.
Response problem(const core::Error &error, core::Instant now);

} // namespace rest
