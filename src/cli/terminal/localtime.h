// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>

namespace cli {

/// With the offset from UTC, so that no reader need guess.
QString localTime(core::Instant instant);

} // namespace cli
