// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/jobboard.h"
#include "rest/router.h"

namespace rest {

/// "202 Accepted", with the address of the job.
Response accepted(const Job &job);

/// `/v1/jobs/{id}`. The board must outlive the router.
void addJobRoutes(Router &router, JobBoard &jobs);

} // namespace rest
