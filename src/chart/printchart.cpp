// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/printchart.h"

#include "chart/exportchart.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace chart {

namespace {

/// Twice as wide as high, like exported charts. Larger ones would have smaller letters on the page.
constexpr QSize drawnSize(1000, 500);

} // namespace

bool printChart(const core::ChartData &data, QPagedPaintDevice &page)
{
    const core::Result<QByteArray> drawing = drawChart(data, QStringLiteral("svg"), {.size = drawnSize});
    QPainter painter;
    if (!drawing || !painter.begin(&page))
        return false;
    // As vectors: a printer has more points than any picture.
    QSvgRenderer renderer(*drawing);
    const QRectF room(painter.viewport());
    const double scale = std::min(room.width() / drawnSize.width(), room.height() / drawnSize.height());
    renderer.render(&painter, QRectF(room.topLeft(), QSizeF(drawnSize) * scale));
    return painter.end();
}

} // namespace chart
