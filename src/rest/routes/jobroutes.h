// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/jobboard.h"
#include "rest/router.h"

namespace rest {

/// "202 Accepted": where to watch the job.
Response accepted(const Job &job);

/// `/v1/jobs/{id}`. The board has to outlive the router.
void addJobRoutes(Router &router, JobBoard &jobs);

} // namespace rest
