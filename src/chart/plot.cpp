// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/plot.h"

#include "chart/alignedaxis.h"
#include "chart/countaxis.h"
#include "chart/eventlines.h"
#include "chart/periodaxis.h"
#include "chart/plotparts.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace chart {

namespace {

/// Approximate space for labels and legend, because ticks are chosen before the layout.
constexpr int reservedWidth = 100;
constexpr int reservedHeight = 110;
constexpr int periodLabelWidth = 54;
constexpr int alignedLabelWidth = 84;
constexpr int countLabelHeight = 38;
constexpr double maxBarWidth = 56;
/// Narrower bars next to each other have no gap between them.
constexpr double minPartedBar = 8;
/// Gaps between narrower columns would vary by a pixel and flicker, so there are none.
constexpr double minSpacedColumn = 6;
/// Narrower columns are hard to hit, so the whole column counts as the bar.
constexpr double minClickableColumn = 16;

void setCounts(QCPAxis *axis, FixedTicker &ticks, const CountScale &scale)
{
    ticks.clear();
    for (int count = 0; count <= scale.top; count += scale.step)
        ticks.add(count, QLocale().toString(count));
    axis->setRange(0, scale.top);
}

/// Points are marked where there are few.
QCPScatterStyle dotsFor(qsizetype points)
{
    constexpr qsizetype few = 12;
    return points <= few ? QCPScatterStyle(QCPScatterStyle::ssDisc, 6) : QCPScatterStyle();
}

} // namespace

Plot::Plot(QWidget *parent)
    : m_plot(std::make_unique<QCustomPlot>(parent))
    , m_periodTicks(new FixedTicker)
    , m_countTicks(new FixedTicker)
    , m_soFarTicks(new FixedTicker)
{
    m_redraw.setSingleShot(true);
    QObject::connect(&m_redraw, &QTimer::timeout, m_plot.get(), [this] {
        if (m_plot->isVisible())
            replotIfNeeded();
    });
    QObject::connect(m_plot.get(), &QCustomPlot::beforeReplot, m_plot.get(), [this] {
        m_needsReplot = false;
        m_pixelSize = 1 / m_plot->bufferDevicePixelRatio();
        fitAxes(m_plot->viewport().size());
    });
    QObject::connect(m_plot.get(), &QCustomPlot::afterLayout, m_plot.get(), [this] { fitBars(); });
    build();
}

Plot::~Plot() = default;

QWidget *Plot::widget() const
{
    return m_plot.get();
}

void Plot::setData(const core::ChartData &data)
{
    if (m_data.periods != data.periods)
        m_marks = {};
    m_data = data;

    for (QCPBars *bars : m_bars)
        m_plot->removePlottable(bars);
    m_bars.clear();
    for (QCPGraph *line : m_lines)
        m_plot->removePlottable(line);
    m_lines.clear();
    if (m_data.form == core::ChartData::Form::Lines)
        setLines();
    else
        setBars();

    QVector<double> keys;
    QVector<double> values;
    for (std::size_t i = 0; i < m_data.soFar.size(); ++i) {
        if (!core::isInSight(m_data, i))
            continue;
        keys.append(static_cast<double>(i));
        values.append(m_data.soFar[i]);
    }
    m_halo->setData(keys, values, true);
    m_line->setData(keys, values, true);
    m_line->setScatterStyle(dotsFor(keys.size()));

    restack();
    applyLook();
    changed();
}

void Plot::setBars()
{
    for (const core::ChartData::Series &series : m_data.series) {
        auto *bars = new Segments(m_plot->xAxis, m_plot->yAxis);
        bars->setAntialiased(false);
        bars->setAntialiasedFill(false);
        bars->setWidthType(QCPBars::wtAbsolute);
        bars->setStackingGap(0);
        QVector<double> keys;
        QVector<double> values;
        for (std::size_t i = 0; i < series.counts.size(); ++i) {
            if (series.counts[i] == 0)
                continue;
            keys.append(static_cast<double>(i));
            values.append(series.counts[i]);
        }
        bars->setData(keys, values, true);
        m_bars.push_back(bars);
    }
}

/// Beyond the periods in sight, too: a line leads there.
void Plot::setLines()
{
    for (std::size_t series = 0; series < m_data.series.size(); ++series) {
        QVector<double> keys;
        QVector<double> values;
        for (std::size_t i = 0; i < m_data.periods.size(); ++i) {
            if (!core::isKnown(m_data, series, i))
                continue;
            keys.append(static_cast<double>(i));
            values.append(m_data.series[series].counts[i]);
        }
        QCPGraph *line = m_plot->addGraph(m_plot->xAxis, m_plot->yAxis);
        line->setData(keys, values, true);
        line->setScatterStyle(dotsFor(std::min<qsizetype>(keys.size(), qRound(span().length()))));
        m_lines.push_back(line);
    }
}

void Plot::setMarks(const Marks &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    if (!m_needsReplot)
        m_plot->layer(QStringLiteral("overlay"))->replot();
}

void Plot::changed()
{
    m_needsReplot = true;
    m_redraw.start(0);
}

void Plot::replotIfNeeded()
{
    if (m_needsReplot)
        m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

bool Plot::paint(QPaintDevice *device, QSize size, double scale, Device kind)
{
    QCPPainter painter;
    if (!painter.begin(device))
        return false;
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setMode(QCPPainter::pmVectorized, kind == Device::Vectors);
    painter.scale(scale, scale);
    m_pixelSize = kind == Device::Vectors ? 0 : 1 / scale;
    m_plot->setViewport(QRect(QPoint(), size));
    fitAxes(size);
    m_plot->toPainter(&painter, size.width(), size.height());
    return painter.end();
}

void Plot::restack()
{
    for (QCPBars *bars : m_bars)
        bars->moveAbove(nullptr);
    QCPBars *below = nullptr;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i]->setVisible(!m_data.series[i].isHidden);
        if (m_data.series[i].isHidden || m_data.form != core::ChartData::Form::Stacked)
            continue;
        if (below)
            m_bars[i]->moveAbove(below);
        below = m_bars[i];
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setVisible(!m_data.series[i].isHidden);
    m_halo->setVisible(isLineVisible(m_data));
    m_line->setVisible(isLineVisible(m_data));
}

void Plot::fitAxes(QSize size)
{
    const bool any = !m_data.periods.empty();
    m_plot->axisRect()->setVisible(any);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2})
        axis->setVisible(any);
    if (!any)
        return;

    const Span span = this->span();
    const int last = std::clamp(static_cast<int>(std::floor(span.to)), 0, periods() - 1);
    const int first = std::clamp(static_cast<int>(std::ceil(span.from)), 0, last);
    const auto firstPeriod = static_cast<std::size_t>(first);
    const auto lastPeriod = static_cast<std::size_t>(last);

    m_plot->xAxis->setRange(span.from, span.to);
    m_periodTicks->clear();
    const int labelWidth = m_data.isAligned ? alignedLabelWidth : periodLabelWidth;
    const int most = std::max(1, (size.width() - reservedWidth) / labelWidth);
    const auto ticksOf = m_data.isAligned ? alignedTicks : periodTicks;
    for (const PeriodTick &tick :
         ticksOf(m_data.periods[firstPeriod], m_data.periods[lastPeriod], most, QLocale())) {
        const int place = core::periodsBetween(m_data.periods.front(), tick.period);
        if (tick.label.isEmpty())
            m_periodTicks->addSmall(place);
        else
            m_periodTicks->add(place, tick.label);
    }

    const int steps = std::clamp((size.height() - reservedHeight) / countLabelHeight, 2, 6);
    const CountScale counts = countScale(highestIn(m_data, firstPeriod, lastPeriod), steps);
    setCounts(m_plot->yAxis, *m_countTicks, counts);
    if (!m_data.soFar.empty()) // with the same number of steps, because the grid is for both
        setCounts(m_plot->yAxis2, *m_soFarTicks,
                  countScaleWithSteps(m_data.soFar[lastPeriod], counts.top / counts.step));
    m_plot->yAxis2->setVisible(isLineVisible(m_data));
}

void Plot::fitBars()
{
    if (m_data.form == core::ChartData::Form::Bars)
        return fitNeighbours();
    const double column = m_plot->axisRect()->width() / span().length();
    double width = std::min(column * 0.8, maxBarWidth);
    if (m_pixelSize > 0 && column < minSpacedColumn * m_pixelSize)
        width = column + 0.02; // slightly wider, so that rounding leaves no gap
    else if (m_pixelSize > 0)  // whole pixels; otherwise some bars look wider than others
        width = std::round(width / m_pixelSize) * m_pixelSize;
    for (QCPBars *bars : m_bars)
        bars->setWidth(width);
}

/// Bars next to each other share the width of a period.
void Plot::fitNeighbours()
{
    const auto shown = std::ranges::count_if(
        m_data.series, [](const core::ChartData::Series &series) { return !series.isHidden; });
    if (shown == 0)
        return;
    const double column = m_plot->axisRect()->width() / span().length();
    const auto neighbours = static_cast<double>(shown);
    double step = std::min(column * 0.8 / neighbours, maxBarWidth);
    if (m_pixelSize > 0 && step >= m_pixelSize)
        step = std::floor(step / m_pixelSize) * m_pixelSize;
    // Wide ones are parted; the narrowest cover each other in part, but all can be seen.
    const double gap = step >= minPartedBar ? std::max(1.0, m_pixelSize) : 0;
    const double width = std::max(step - gap, m_pixelSize);
    double place = (1 - neighbours) / 2;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i]->setWidth(width);
        if (!m_data.series[i].isHidden)
            m_bars[i]->setShift(place++ * step);
    }
}

QRect Plot::area() const
{
    return m_plot->axisRect()->rect();
}

double Plot::timeAt(double x) const
{
    return m_plot->xAxis->pixelToCoord(x);
}

std::optional<std::size_t> Plot::periodAt(const QPointF &point) const
{
    if (m_data.periods.empty() || !QRectF(area()).contains(point))
        return std::nullopt;
    const double period = std::floor(timeAt(point.x()) + 0.5);
    if (period < 0 || period >= periods())
        return std::nullopt;
    return static_cast<std::size_t>(period);
}

std::optional<std::size_t> Plot::seriesAt(std::size_t period, const QPointF &point) const
{
    if (m_bars.empty())
        return std::nullopt;
    const double middle = m_plot->xAxis->coordToPixel(static_cast<double>(period));
    const bool narrow = area().width() / span().length() < minClickableColumn;
    if (!narrow && std::abs(point.x() - middle) > m_bars.front()->width() / 2)
        return std::nullopt;
    return seriesAtHeight(m_data, period, m_plot->yAxis->pixelToCoord(point.y()));
}

std::optional<std::size_t> Plot::entryAt(const QPointF &point) const
{
    const auto found = std::ranges::find_if(
        m_legend, [&point](const QRect &place) { return QRectF(place).contains(point); });
    if (found == m_legend.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_legend.begin());
}

std::size_t Plot::nearestPeriod(double x) const
{
    const Span span = this->span();
    const double period = std::clamp(std::floor(timeAt(x) + 0.5), std::ceil(span.from), std::floor(span.to));
    return static_cast<std::size_t>(std::clamp(period, 0.0, periods() - 1.0));
}

std::vector<EventLine> Plot::eventLines() const
{
    std::vector<EventLine> lines;
    lines.reserve(m_data.marks.size());
    for (const core::ChartData::Mark &mark : m_data.marks) {
        const double time = static_cast<double>(mark.period) - 0.5 + mark.place;
        const bool own = std::ranges::any_of(
            mark.events, [](const core::Event &one) { return one.kind == core::Event::Kind::Own; });
        if (core::isInSight(m_data, mark.period))
            lines.push_back({m_plot->xAxis->coordToPixel(time), markName(mark), own});
    }
    return lines;
}

QRect Plot::column(std::size_t period) const
{
    const auto middle = static_cast<double>(period);
    const int left = qRound(m_plot->xAxis->coordToPixel(middle - 0.5));
    const int right = qRound(m_plot->xAxis->coordToPixel(middle + 0.5));
    const QRect all = area();
    return QRect(left, all.top(), right - left, all.height()) & all;
}

QRect Plot::bar(std::size_t period, std::size_t series) const
{
    int below = 0;
    for (std::size_t i = 0; i < series; ++i)
        below += m_data.series[i].isHidden ? 0 : m_data.series[i].counts[period];
    const double middle = m_plot->xAxis->coordToPixel(static_cast<double>(period));
    const double width = m_bars[series]->width();
    const double bottom = m_plot->yAxis->coordToPixel(below);
    const double top = m_plot->yAxis->coordToPixel(below + m_data.series[series].counts[period]);
    return QRectF(middle - width / 2, top, width, bottom - top).toRect() & area();
}

} // namespace chart
