// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "engine/engine.h"
#include "rest/jobboard.h"
#include "rest/router.h"

namespace rest {

/// Adds the route of `/v1/contributors/{owner}/{repository}/comparison`: a repository's people and GitHub's
/// list. Engine and board must outlive the router.
void addComparisonRoute(Router &router, engine::Engine &engine, JobBoard &jobs, core::Clock clock);

} // namespace rest
