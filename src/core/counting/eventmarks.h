// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <span>
#include <vector>

namespace core {

/// At most this many periods of a chart are marked for tags and releases; own events come in addition.
inline constexpr std::size_t maxMarkedPeriods = 40;

/// The marks of these periods, one for each period that has events, with all that are shown of it. Own events
/// are always shown. Of tags and releases, as many kinds as maxMarkedPeriods allows: of one repository all,
/// or those with a version, or X.Y.0, or X.0.0; of an owner X.Y.0, or X.0.0, or those of the eight
/// repositories with the most newcomers, or of the one with the most. If these are too many as well, the
/// latest.
std::vector<ChartData::Mark> eventMarks(const Contributions &answer, std::span<const Period> periods);

} // namespace core
