// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>

namespace cli {

/// ISO 8601, with the offset from UTC.
QString localTime(core::Instant instant);

} // namespace cli
