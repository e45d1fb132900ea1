// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/contributorschart.h"
#include "chart/plot.h"

#include <QPointF>

namespace chart {

class ContributorsChart::Private
{
public:
    explicit Private(ContributorsChart *chart);

    void applyLook();
    /// Asks for the periods of a span.
    void choose(Span span);
    void toggleEntry(std::size_t entry);
    void click(const QPointF &point);
    void drag(const QPointF &point);
    void hover(const QPointF &point, const QPoint &onScreen);
    void unhover();
    void moveCursor(std::size_t period);
    void removeCursor();
    /// The period of the cursor, or where it would start.
    std::size_t cursorStart() const;
    /// Converts from the chart's coordinates to the plot's.
    QPointF toPlot(const QPointF &point) const;

    ContributorsChart *q;
    Plot plot;
    /// The focus frame is shown after key presses, not after clicks.
    bool framed = false;

    struct Press
    {
        QPointF at;
        Span span;
        /// Moves the span instead of choosing one.
        bool moves = false;
        bool dragged = false;
    };
    std::optional<Press> press;
};

} // namespace chart
