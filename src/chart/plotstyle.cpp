// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/charttext.h"
#include "chart/eventlines.h"
#include "chart/legend.h"
#include "chart/plot.h"
#include "chart/plotlibrary.h"
#include "chart/plotparts.h"
#include "chart/unseenmark.h"

#include <QCoreApplication>

#include <algorithm>

namespace chart {

namespace {

constexpr int plotMargin = 8;
constexpr double titleScale = 1.45;

QFont titleFont(const QFont &font)
{
    QFont result = scaled(font, titleScale);
    result.setWeight(QFont::DemiBold);
    return result;
}

QPen linePen(const QColor &colour, double width)
{
    return {QBrush(colour), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin};
}

/// Draws a small triangle that points up at `tip`.
void paintPointer(QPainter &painter, const QPointF &tip, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({tip, tip + QPointF(6, 7), tip + QPointF(-6, 7)}));
}

/// Beside the columns: some are no wider than these lines.
void paintEdges(QPainter &painter, const QRect &columns, const QColor &colour)
{
    for (const int x : {columns.left() - 1, columns.right() + 1})
        painter.fillRect(QRect(x, columns.top(), 1, columns.height()), colour);
}

void styleAxis(QCPAxis *axis, const Look &look)
{
    const QPen pen = axis->orientation() == Qt::Horizontal ? QPen(look.colours.axis) : QPen(Qt::NoPen);
    axis->setBasePen(pen);
    axis->setTickPen(pen);
    axis->setSubTickPen(pen);
    axis->setTickLabelColor(look.colours.muted);
    axis->setTickLabelFont(look.font);
    axis->grid()->setPen(QPen(look.colours.grid));
    axis->grid()->setZeroLinePen(Qt::NoPen);
}

} // namespace

void Plot::build()
{
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->setPlottingHints(QCP::phCacheLabels);
    m_plot->setAutoAddPlottableToLegend(false);
    m_plot->axisRect()->setMinimumSize(40, 40);

    m_plot->xAxis->setTicker(m_periodTicks);
    m_plot->xAxis->setTickLength(0, 5);
    m_plot->xAxis->setSubTickLength(0, 3);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis->setTicker(m_countTicks);
    m_plot->yAxis2->setTicker(m_soFarTicks);
    for (QCPAxis *axis : {m_plot->yAxis, m_plot->yAxis2}) {
        axis->setTickLength(0, 1); // invisible; without a length they would be dots in vector formats
        axis->setSubTicks(false);
        axis->setPadding(0);
    }
    m_plot->yAxis2->setTickLabels(true);
    m_plot->yAxis2->grid()->setVisible(false);

    m_halo = m_plot->addGraph(m_plot->xAxis, m_plot->yAxis2);
    m_line = m_plot->addGraph(m_plot->xAxis, m_plot->yAxis2);
    for (QCPGraph *graph : {m_halo, m_line})
        graph->setLayer(QStringLiteral("axes"));

    QCPLayoutGrid *rows = m_plot->plotLayout();
    rows->setMargins({plotMargin, plotMargin, plotMargin, plotMargin});
    rows->setRowSpacing(4);
    rows->insertRow(0);
    rows->addElement(0, 0,
                     new PaintedRow(
                         m_plot.get(), [this](int) { return QFontMetrics(m_look.font).height() + 2; },
                         [this](QPainter &painter, const QRect &place) { paintCaptions(painter, place); }));
    rows->addElement(2, 0,
                     new PaintedRow(
                         m_plot.get(),
                         [this](int width) {
                             const std::vector<QRect> places = legendRects(width);
                             return places.empty() ? 0 : places.back().bottom() + 1;
                         },
                         [this](QPainter &painter, const QRect &place) { paintLegend(painter, place); }));
    // The layer owns it.
    new PaintedOverlay(m_plot.get(), QStringLiteral("overlay"),
                       [this](QPainter &painter) { paintMarks(painter); });
    // Behind the bars.
    new PaintedOverlay(m_plot.get(), QStringLiteral("grid"),
                       [this](QPainter &painter) { paintEventLines(painter, eventLines(), area(), m_look); });
}

void Plot::setLook(const Look &look)
{
    m_look = look;
    applyLook();
    changed();
}

void Plot::applyLook()
{
    const Colours &colours = m_look.colours;
    m_plot->setBackground(m_hasBackground ? QBrush(colours.background) : QBrush(Qt::NoBrush));
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2})
        styleAxis(axis, m_look);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i]->setPen(Qt::NoPen);
        m_bars[i]->setBrush(colours.of(m_data, i));
        m_bars[i]->setSeparator(colours.background);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        QPen pen = linePen(colours.of(m_data, i), 2);
        pen.setCapStyle(Qt::RoundCap);
        m_lines[i]->setPen(pen);
    }
    m_line->setPen(linePen(colours.line, 1.75));
    QColor halo = colours.background;
    halo.setAlphaF(0.7F);
    m_halo->setPen(linePen(halo, 4.5));
}

void Plot::showTitles()
{
    m_isPicture = true;
    QCPLayoutGrid *rows = m_plot->plotLayout();
    rows->insertRow(0);
    rows->addElement(0, 0,
                     new PaintedRow(
                         m_plot.get(),
                         [this](int) {
                             return QFontMetrics(titleFont(m_look.font)).height() +
                                    QFontMetrics(m_look.font).height() + 12;
                         },
                         [this](QPainter &painter, const QRect &place) { paintTitles(painter, place); }));
    rows->setMargins({16, 14, 16, 10});
    // A picture shows no tool tips. Directly above the area of the bars, below titles and captions.
    rows->insertRow(2);
    rows->addElement(
        2, 0,
        new PaintedRow(
            m_plot.get(),
            [this](int) { return m_data.marks.empty() ? 0 : QFontMetrics(m_look.font).height(); },
            [this](QPainter &painter, const QRect &place) {
                const QRect row(area().left(), place.top(), area().width(), place.height());
                if (!m_data.marks.empty())
                    paintEventNames(painter, eventLines(), row, m_look);
            }));
}

void Plot::showFooter()
{
    QCPLayoutGrid *rows = m_plot->plotLayout();
    rows->addElement(rows->rowCount(), 0,
                     new PaintedRow(
                         m_plot.get(), [this](int) { return QFontMetrics(m_look.font).height() + 4; },
                         [this](QPainter &painter, const QRect &place) { paintFooter(painter, place); }));
}

void Plot::hideBackground()
{
    m_hasBackground = false;
    applyLook();
    changed();
}

void Plot::paintFooter(QPainter &painter, const QRect &place) const
{
    painter.setFont(m_look.font);
    painter.setPen(m_look.colours.muted);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom | Qt::TextDontClip,
                     QFontMetrics(m_look.font).elidedText(footerOf(m_data), Qt::ElideMiddle, place.width()));
}

void Plot::paintTitles(QPainter &painter, const QRect &place) const
{
    const QFont font = titleFont(m_look.font);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(m_look.colours.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip,
                     metrics.elidedText(m_data.title, Qt::ElideMiddle, place.width()));
    painter.setFont(m_look.font);
    painter.setPen(m_look.colours.muted);
    painter.drawText(place.adjusted(0, metrics.height() + 2, 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip, subtitleOf(m_data));
}

void Plot::paintCaptions(QPainter &painter, const QRect &place) const
{
    if (m_data.periods.empty())
        return;
    painter.setFont(m_look.font);
    painter.setPen(m_look.colours.muted);
    const QString caption = axisCaption(m_data);
    const QString right = rightCaption(m_data);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, caption);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, right);
    constexpr int gap = 18;
    const QFontMetrics metrics(m_look.font);
    paintUnseenCaption(painter,
                       place.adjusted(metrics.horizontalAdvance(caption) + gap, 0,
                                      -metrics.horizontalAdvance(right) - gap, 0),
                       m_data, m_look);
}

int Plot::legendWidth(int width) const
{
    return width - 2 * plotMargin - 36;
}

std::vector<LegendEntry> Plot::entries() const
{
    std::vector<LegendEntry> entries = legendEntries(m_data, m_look.colours);
    if (m_isPicture)
        std::erase_if(entries, [](const LegendEntry &entry) { return !entry.shown; });
    return entries;
}

std::vector<QRect> Plot::legendRects(int width) const
{
    return legendPlaces(entries(), QFontMetrics(m_look.font), legendWidth(width));
}

void Plot::paintLegend(QPainter &painter, const QRect &place)
{
    m_legend = legendRects(m_plot->viewport().width());
    for (QRect &entry : m_legend)
        entry.translate(area().left(), place.top());
    drawLegend(painter, entries(), m_legend, m_look);
}

void Plot::paintUnseen(QPainter &painter) const
{
    for (std::size_t period = 0; period < m_data.unseen.size(); ++period) {
        const QRect place = column(period);
        if (m_data.unseen[period] == 0 || place.isEmpty() || !core::isInSight(m_data, period))
            continue;
        constexpr double height = 10;
        const double top = m_plot->yAxis->coordToPixel(core::countIn(m_data, period));
        paintUnseenMark(
            painter,
            {m_plot->xAxis->coordToPixel(static_cast<double>(period)), std::max(top, area().top() + height)},
            m_look);
    }
}

void Plot::paintMarks(QPainter &painter) const
{
    if (m_data.periods.empty()) {
        painter.setFont(m_look.font);
        painter.setPen(m_look.colours.muted);
        painter.drawText(area(), Qt::AlignCenter | Qt::TextDontClip, emptySentence(m_data.view));
        return;
    }
    paintUnseen(painter);
    if (m_marks.hovered)
        painter.fillRect(column(*m_marks.hovered), m_look.colours.veil);
    paintSegment(painter);
    if (m_marks.range) {
        const auto [from, to] = std::minmax(m_marks.range->first, m_marks.range->second);
        const QRect place = column(from) | column(to);
        painter.fillRect(place, m_look.colours.veil);
        paintEdges(painter, place, m_look.colours.accent);
    }
    if (m_marks.cursor) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(m_look.colours.text, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(column(*m_marks.cursor).adjusted(0, 0, -1, -1));
    }
}

void Plot::paintSegment(QPainter &painter) const
{
    const std::optional<std::size_t> period =
        m_data.segment ? core::placeOf(m_data.segment->period, m_data) : std::nullopt;
    if (!period)
        return;
    const QRect place = column(*period);
    painter.fillRect(place, m_look.colours.veil);
    if (place.isEmpty())
        return;
    paintEdges(painter, place, m_look.colours.accent);
    paintPointer(painter, QPointF(place.center().x() + 0.5, place.bottom() + 1), m_look.colours.accent);
    const std::optional<std::size_t> series =
        m_data.segment->series ? core::placeOf(*m_data.segment->series, m_data) : std::nullopt;
    if (!series || m_data.series[*series].isHidden)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_look.colours.text, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar(*period, *series));
}

core::Library plotLibrary()
{
    return {QStringLiteral("QCustomPlot"), QStringLiteral(QCUSTOMPLOT_VERSION_STR),
            QStringLiteral("GPL-3.0-or-later")};
}

} // namespace chart
