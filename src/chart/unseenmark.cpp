// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/unseenmark.h"

#include "chart/charttext.h"
#include "chart/look.h"

#include <QPainter>

namespace chart {

namespace {

constexpr double unseenRadius = 4;

} // namespace

void paintUnseenMark(QPainter &painter, const QPointF &foot, const Look &look)
{
    const QPointF middle = foot - QPointF(0, unseenRadius + 1);
    painter.setRenderHint(QPainter::Antialiasing, true);
    // The outline parts it from a bar or the line behind it.
    painter.setPen(QPen(look.colours.background, 1));
    painter.setBrush(look.colours.text);
    painter.drawPolygon(QPolygonF({middle + QPointF(0, -unseenRadius), middle + QPointF(unseenRadius, 0),
                                   middle + QPointF(0, unseenRadius), middle + QPointF(-unseenRadius, 0)}));
}

void paintUnseenCaption(QPainter &painter, const QRect &place, const core::ChartData &data, const Look &look)
{
    if (data.unseen.empty())
        return;
    constexpr int indent = 14;
    const QString text = newSinceText(data.seenAt);
    if (QFontMetrics(look.font).horizontalAdvance(text) + indent > place.width())
        return;
    paintUnseenMark(painter, QPointF(place.left() + unseenRadius + 1, place.center().y() + unseenRadius + 2),
                    look);
    painter.setFont(look.font);
    painter.setPen(look.colours.muted);
    painter.drawText(place.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     text);
}

} // namespace chart
