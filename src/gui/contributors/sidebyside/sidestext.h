// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/look.h"
#include "core/counting/sidebyside.h"
#include "gui/contributors/sidebyside/sidesession.h"

#include <QString>

#include <vector>

namespace gui {

/// The line below the chart of several sides, as rich text: how many came to each of those that are shown,
/// and since when. The names are links; their targets are the numbers of the sides. `data` is their chart.
QString sidesText(const core::SideBySide &compared, const std::vector<SideState> &states,
                  const core::ChartData &data, const chart::Colours &colours);

/// What is shown instead of an empty chart.
QString emptySidesText(const std::vector<SideState> &states);

} // namespace gui
