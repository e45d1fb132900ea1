// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <QColor>
#include <QFont>

#include <array>

class QPalette;

namespace chart {

/// All colours of the chart. Each stands out from the background (see chart/contrast.h).
struct Colours
{
    QColor background;
    QColor text;
    QColor muted;
    QColor grid;
    QColor axis;
    /// The running total.
    QColor line;
    /// The triangles that mark releases and events.
    QColor event;
    /// Their lines: fainter, because many of them cross what is charted.
    QColor eventLine;
    /// The selected period.
    QColor accent;
    /// Half transparent, over the selected period and the one under the mouse.
    QColor veil;
    /// By rank, of sides by their order; distinguishable with all common kinds of colour blindness.
    std::array<QColor, core::largestSeries> series;
    QColor other;
    QColor newcomers;
    QColor returning;
    /// Those who came back; the sooner, the stronger.
    std::array<QColor, core::retentionSpans.size()> back;
    QColor notBack;
    /// People whose organisation is unknown.
    QColor unknown;
    QColor cameBack;
    QColor cameOnce;

    /// The colour of data.series[index].
    QColor of(const core::ChartData &data, std::size_t index) const;
};

struct Look
{
    Colours colours;
    QFont font;
};

/// The colours that match a window's palette.
Colours coloursOf(const QPalette &palette);

/// Black on white, independent of the palette.
Colours paperColours();

/// Light on black, independent of the palette.
Colours darkPaperColours();

/// The font scaled by a factor, whether its size is in points or pixels.
QFont scaled(const QFont &font, double factor);

} // namespace chart
