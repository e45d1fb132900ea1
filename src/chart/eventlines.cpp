// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/eventlines.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>

#include <algorithm>

namespace chart {

namespace {

constexpr int maxEventsInText = 6;
constexpr int nameGap = 10;
constexpr int triangleSide = 4;

/// The context of this file's texts for translators.
struct EventText
{
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

QString eventDay(core::Instant at)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), QTimeZone::utc());
    return QLocale().toString(time.date(), QCoreApplication::translate("chart", "d MMM"));
}

} // namespace

void paintEventLines(QPainter &painter, const std::vector<EventLine> &lines, const QRect &area,
                     const Look &look)
{
    for (const EventLine &line : lines) {
        if (line.x < area.left() || line.x > area.right() + 1)
            continue;
        const double x = std::min<double>(line.x, area.right());
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(look.colours.eventLine, 1, line.own ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colours.event);
        const QPointF tip(x + 0.5, area.top() + triangleSide);
        painter.drawPolygon(QPolygonF(
            {tip, tip + QPointF(triangleSide, -triangleSide), tip + QPointF(-triangleSide, -triangleSide)}));
    }
}

void paintEventNames(QPainter &painter, const std::vector<EventLine> &lines, const QRect &row,
                     const Look &look)
{
    const QFont font = scaled(look.font, 0.85);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(look.colours.muted);
    double end = row.left();
    for (const EventLine &line : lines) {
        const QString name = metrics.elidedText(line.name, Qt::ElideRight, metrics.averageCharWidth() * 30);
        const double width = metrics.horizontalAdvance(name);
        const double left = std::max<double>(row.left(), std::min(line.x - width / 2, row.right() - width));
        if (left < end || line.x < row.left() || line.x > row.right() + 1)
            continue;
        painter.drawText(QRectF(left, row.top(), width + 1, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, name);
        end = left + width + nameGap;
    }
}

QString markName(const core::ChartData::Mark &mark)
{
    const QString first = eventLabel(mark.events.front());
    const std::size_t more = mark.events.size() - 1;
    return more == 0 ? first : QStringLiteral("%1 +%2").arg(first, QLocale().toString(qulonglong(more)));
}

QStringList eventsIn(const core::ChartData &data, std::size_t period)
{
    const auto mark = std::ranges::find(data.marks, period, &core::ChartData::Mark::period);
    if (mark == data.marks.end())
        return {};
    QStringList lines;
    for (const core::Event &event : mark->events) {
        if (lines.size() == maxEventsInText) {
            const auto more = mark->events.size() - static_cast<std::size_t>(maxEventsInText);
            lines += EventText::tr("and %1 more").arg(QLocale().toString(qulonglong(more)));
            break;
        }
        lines += QStringLiteral("%1: %2").arg(eventDay(event.at), eventLabel(event));
    }
    return lines;
}

} // namespace chart
