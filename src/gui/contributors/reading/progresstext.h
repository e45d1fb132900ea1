// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quota.h"
#include "engine/question.h"

#include <optional>

namespace gui {

/// "flask: 3,200 of 5,531 commits · 12 of 24 repositories · 87 requests", as far as known; or how long the
/// lookup waits: "“pallets” waits for GitHub’s quota until 14:05 (12:34 left)".
QString progressText(const QString &lookup, const engine::Progress &progress,
                     const std::optional<core::Quota> &quota, core::Instant now);

/// A short form without numbers: "Reading flask …".
QString activityText(const QString &lookup, const engine::Progress &progress,
                     const std::optional<core::Quota> &quota, core::Instant now);

/// The progress from 0 to 1; empty while it is unknown.
std::optional<double> progressShare(const engine::Progress &progress);

/// "Reading “x” takes about 820 of the 4,312 requests that GitHub still allows until 14:20."
QString costText(const QString &lookup, const engine::Cost &cost, core::Instant now);

/// "GitHub: 4,312 of 5,000 requests left until 14:20"; points for GraphQL.
QString quotaText(const core::Quota &quota, core::Instant now);

} // namespace gui
