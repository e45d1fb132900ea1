// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "rest/routes/countingquery.h"

namespace rest {

/// Whether what was read at this time can be the answer to a request.
bool isFreshEnough(Refresh refresh, core::Instant refreshedAt, core::Instant now);

/// The same; an answer that lacks what its rules count is not fresh.
bool isFreshEnough(Refresh refresh, const core::Contributions &contributions, core::Instant now);

} // namespace rest
