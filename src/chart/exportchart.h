// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chartdata.h"
#include "core/error.h"

#include <QSize>
#include <QString>

namespace chart {

/// Draws the chart into a file by the painter of the window, in light colours on white. The format is the
/// name's suffix: png, svg or pdf. `size` is in logical pixels (96 to the inch). Needs a QApplication and its
/// thread. Kind Usage for another suffix, Output when the file cannot be written; a file that was there stays
/// whole until then.
core::Result<void> exportChart(const core::ChartData &data, const QString &file, QSize size);

} // namespace chart
