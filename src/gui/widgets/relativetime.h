// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

namespace gui {

/// How long before `now` it was: "just now", "2 hours ago", "yesterday", "3 months ago".
QString relativeTime(core::Instant then, core::Instant now);

/// "14:20" in local time; with seconds within two minutes of `now`, with the date on another day.
QString clockTime(core::Instant then, core::Instant now);

} // namespace gui
