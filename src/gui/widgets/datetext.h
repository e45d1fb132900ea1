// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>

namespace gui {

/// "6 Apr 2010": the day in UTC, as periods are counted.
QString dayText(core::Instant instant);

/// "22 Nov 2026 17:00" in local time.
QString localTimeText(core::Instant instant);

} // namespace gui
