// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quota.h"
#include "engine/question.h"

#include <optional>

namespace gui {

/// "flask: 3,200 of 5,531 commits · 12 of 24 repositories · 87 requests", as far as it is known; or how long
/// the host holds requests back.
QString progressText(const engine::Progress &progress, const std::optional<core::Quota> &quota,
                     core::Instant now);

/// The same in few words, without the numbers: "Reading flask …".
QString activityText(const engine::Progress &progress, const std::optional<core::Quota> &quota,
                     core::Instant now);

/// How much of the reading is done, from 0 to 1; nothing until that can be told.
std::optional<double> progressShare(const engine::Progress &progress);

/// "Reading “x” takes about 820 of the 4,312 requests that GitHub still grants until 14:20."
QString costText(const QString &lookup, const engine::Cost &cost, core::Instant now);

/// "GitHub: 4,312 of 5,000 requests left, resets 14:20"; of GraphQL, points.
QString quotaText(const core::Quota &quota, core::Instant now);

} // namespace gui
