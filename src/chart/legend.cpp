// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/legend.h"

#include "chart/charttext.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace chart {

namespace {

constexpr int legendIcon = 12;
constexpr int legendLine = 2;
constexpr int legendIconGap = 6;
constexpr int legendPadding = 4;
constexpr int legendGap = 8;

/// So many rows take no room that the chart would miss.
constexpr int roomyRows = 2;

/// The places of entries whose names are cut at `longest` pixels.
std::vector<QRect> placesOf(const std::vector<LegendEntry> &entries, const QFontMetrics &metrics, int width,
                            int longest)
{
    const int height = std::max(metrics.height(), legendIcon) + 2 * legendPadding;
    constexpr int others = legendPadding + legendIcon + legendIconGap + legendPadding;
    std::vector<QRect> places;
    QPoint corner;
    for (const LegendEntry &entry : entries) {
        const int text = std::min(metrics.horizontalAdvance(entry.name), longest);
        const int needed = std::min(others + text, std::max(width, others));
        if (corner.x() > 0 && corner.x() + needed > width)
            corner = {0, corner.y() + height};
        places.emplace_back(corner, QSize(needed, height));
        corner.rx() += needed + legendGap;
    }
    return places;
}

int rowsOf(const std::vector<QRect> &places)
{
    return places.empty() ? 0 : places.back().bottom() / places.back().height() + 1;
}

} // namespace

std::vector<LegendEntry> legendEntries(const core::ChartData &data, const Colours &colours)
{
    std::vector<LegendEntry> entries;
    if (data.periods.empty())
        return entries;
    const bool areLines = data.form == core::ChartData::Form::Lines;
    for (std::size_t i = 0; i < data.series.size(); ++i)
        entries.push_back({seriesName(data, i), colours.of(data, i), areLines, !data.series[i].isHidden});
    if (!data.soFar.empty()) {
        const QString name = data.range ? QCoreApplication::translate("chart", "total")
                                        : QCoreApplication::translate("chart", "total so far");
        entries.push_back({name, colours.line, true, !data.isLineHidden});
    }
    return entries;
}

std::vector<QRect> legendPlaces(const std::vector<LegendEntry> &entries, const QFontMetrics &metrics,
                                int width)
{
    const int letter = metrics.averageCharWidth();
    std::vector<QRect> shortest = placesOf(entries, metrics, width, 24 * letter);
    const int rows = std::max(rowsOf(shortest), roomyRows);
    for (const int longest : {width, 48 * letter, 36 * letter, 30 * letter}) {
        std::vector<QRect> places = placesOf(entries, metrics, width, longest);
        if (rowsOf(places) <= rows)
            return places;
    }
    return shortest;
}

void drawLegend(QPainter &painter, const std::vector<LegendEntry> &entries, const std::vector<QRect> &places,
                const Look &look)
{
    const QFontMetrics metrics(look.font);
    QFont struck = look.font;
    struck.setStrikeOut(true);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const LegendEntry &entry = entries[i];
        const QRect inside = places[i].adjusted(legendPadding, 0, -legendPadding, 0);
        const QRect icon(inside.left(), inside.center().y() - legendIcon / 2 + 1, legendIcon, legendIcon);
        QColor colour = entry.colour;
        colour.setAlphaF(entry.shown ? 1.0F : 0.3F);
        if (entry.line) {
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.fillRect(QRect(icon.left(), icon.center().y(), icon.width(), legendLine), colour);
        } else {
            painter.setRenderHint(QPainter::Antialiasing, true);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawRoundedRect(icon, 2, 2);
        }
        painter.setFont(entry.shown ? look.font : struck);
        painter.setPen(entry.shown ? look.colours.text : look.colours.muted);
        const QRect text = inside.adjusted(legendIcon + legendIconGap, 0, 0, 0);
        // elidedText() would cut a name that fits exactly.
        const bool fits = metrics.horizontalAdvance(entry.name) <= text.width();
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         fits ? entry.name : metrics.elidedText(entry.name, Qt::ElideMiddle, text.width()));
    }
}

} // namespace chart
