// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/look.h"

#include <QRect>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace chart {

/// A mark of core::ChartData at its place in the plot.
struct EventLine
{
    double x = 0;
    /// "flask 2.0.0 +2".
    QString name;
    /// One of the events is the user's own.
    bool own = false;
};

/// Draws a thin line from top to bottom for each: dashed, or solid for own events; with a small triangle at
/// the top, which bars do not hide.
void paintEventLines(QPainter &painter, const std::vector<EventLine> &lines, const QRect &area,
                     const Look &look);

/// Draws the names above the lines, in a row; those for which there is no room are left out.
void paintEventNames(QPainter &painter, const std::vector<EventLine> &lines, const QRect &row,
                     const Look &look);

/// What the name of a mark says: that of the first event, and how many more there are.
QString markName(const core::ChartData::Mark &mark);

/// The events of a period, each with its day: "11 May: flask 2.0.0". The last line may be "and 7 more".
QStringList eventsIn(const core::ChartData &data, std::size_t period);

} // namespace chart
