// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

namespace gui {

/// "just now", "2 hours ago", "yesterday", "3 months ago": how long before `now` it was.
QString relativeTime(core::Instant then, core::Instant now);

/// "14:20" on the local clock; with seconds when it is within two minutes of `now`, with the day when it is
/// another.
QString clockTime(core::Instant then, core::Instant now);

} // namespace gui
