// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"

namespace chart {

/// The library that draws the chart.
core::Library plotLibrary();

} // namespace chart
