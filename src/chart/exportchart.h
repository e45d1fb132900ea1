// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"
#include "core/error.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace chart {

/// Draws the chart by the painter of the window, in light colours on white, as "png", "svg" or "pdf". `size`
/// is in logical pixels (96 to the inch). Needs a QApplication and its thread. Kind Usage for another format
/// and for a size that is not possible, Output when there is no room to draw it in.
core::Result<QByteArray> drawChart(const core::ChartData &data, const QString &format, QSize size);

/// The same into a file; the format is its name's suffix. Kind Output when it cannot be written; a file that
/// was there stays whole until then.
core::Result<void> exportChart(const core::ChartData &data, const QString &file, QSize size);

} // namespace chart
