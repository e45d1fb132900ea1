// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "core/error.h"
#include "rest/http/request.h"

namespace rest {

/// The answer of the first old service: `{"data": [{"repo", "datemonth": "2019-04-01", "new_contributors"},
/// …], "message"}`, by repository, then month.
Response monthlyAnswer(const core::Contributions &contributions);

/// Its answer to an error: `{"data": [], "message"}`.
Response monthlyProblem(const core::Error &error, core::Instant now);

} // namespace rest
