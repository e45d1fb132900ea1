// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <QColor>
#include <QFont>

#include <array>

class QPalette;

namespace chart {

/// Every colour that is drawn with.
struct Colours
{
    QColor background;
    QColor text;
    QColor muted;
    QColor grid;
    QColor axis;
    /// All so far.
    QColor line;
    /// What the user chose or points at.
    QColor accent;
    /// By rank; told apart with every common kind of colour blindness.
    std::array<QColor, core::largestSeries> series;
    QColor other;
    QColor newcomers;
    QColor returning;
    /// Those who came back: the sooner, the stronger.
    std::array<QColor, core::retentionSpans.size()> back;
    QColor notBack;

    /// The colour of data.series[index].
    QColor of(const core::ChartData &data, std::size_t index) const;
};

struct Look
{
    Colours colours;
    QFont font;
};

/// The colours that go with a window's.
Colours coloursOf(const QPalette &palette);

/// Black on white, whatever the window looks like.
Colours paperColours();

/// A smaller or larger variant of a font, whether it is measured in points or in pixels.
QFont scaled(const QFont &font, double factor);

} // namespace chart
