// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/look.h"
#include "chart/stack.h"

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
    /// A stroke, not a square.
    bool line = false;
    bool shown = true;
};

/// One for each series, and one for the line, where there is one, which is last.
std::vector<LegendEntry> legendEntries(const core::ChartData &data, const Visibility &shown,
                                       const Colours &colours);

/// Where each entry goes, in rows that are no wider than this; from (0, 0).
std::vector<QRect> legendPlaces(const std::vector<LegendEntry> &entries, const QFontMetrics &metrics,
                                int width);

/// Draws the entries to their places; what is not shown is dimmed and struck out.
void drawLegend(QPainter &painter, const std::vector<LegendEntry> &entries, const std::vector<QRect> &places,
                const Look &look);

} // namespace chart
