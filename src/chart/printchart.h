// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

class QPagedPaintDevice;

namespace chart {

/// Draws the chart as exportChart() does on a page, as wide as its margins allow. Needs a QApplication and
/// its thread. Returns false if the page cannot be painted on.
bool printChart(const core::ChartData &data, QPagedPaintDevice &page);

} // namespace chart
