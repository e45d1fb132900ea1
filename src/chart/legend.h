// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/look.h"
#include "core/counting/chartdata.h"

#include <QRect>
#include <QString>

#include <vector>

class QFontMetrics;
class QPainter;

namespace chart {

struct LegendEntry
{
    QString name;
    QColor colour;
    /// Drawn as a line, not as a square.
    bool line = false;
    bool shown = true;
};

/// One entry for each series, as they are drawn, and a last one for the line if there is one.
std::vector<LegendEntry> legendEntries(const core::ChartData &data, const Colours &colours);

/// The entries' rectangles, in rows no wider than `width`, starting at (0, 0). Long names are cut where there
/// would be many rows otherwise.
std::vector<QRect> legendPlaces(const std::vector<LegendEntry> &entries, const QFontMetrics &metrics,
                                int width);

/// Draws the entries; hidden series are dimmed and struck out.
void drawLegend(QPainter &painter, const std::vector<LegendEntry> &entries, const std::vector<QRect> &places,
                const Look &look);

} // namespace chart
