// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/pictureoptions.h"
#include "core/counting/chartdata.h"
#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace chart {

/// Draws the chart like the window does, as "png", "svg" or "pdf". Needs a QApplication and its thread. Fails
/// with Kind::Usage for another format or an invalid size, and with Kind::Output if there is not enough
/// memory.
core::Result<QByteArray> drawChart(const core::ChartData &data, const QString &format,
                                   const PictureOptions &options = {});

/// Writes the chart to a file; its suffix is the format. Fails with Kind::Output if it cannot be written; an
/// existing file is kept in that case.
core::Result<void> exportChart(const core::ChartData &data, const QString &file,
                               const PictureOptions &options = {});

} // namespace chart
