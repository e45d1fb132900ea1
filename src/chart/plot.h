// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/look.h"
#include "chart/span.h"
#include "chart/stack.h"

#include <QSize>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QCPGraph;
class QCustomPlot;
class QPaintDevice;
class QPainter;
class QPointF;
class QRect;
class QWidget;

namespace chart {

struct EventLine;
class FixedTicker;
class Segments;
struct LegendEntry;

/// The indexes of the periods that the user points at.
struct Marks
{
    std::optional<std::size_t> hovered;
    std::optional<std::size_t> cursor;
    /// The first and the last period of a range that is being chosen.
    std::optional<std::pair<std::size_t, std::size_t>> range;

    bool operator==(const Marks &) const = default;
};

/// Draws the chart into a child widget that takes no input, or on any paint device. Changes are drawn once,
/// from the event loop.
class Plot
{
public:
    enum class Device { Pixels, Vectors };

    explicit Plot(QWidget *parent = nullptr);
    ~Plot();
    Plot(const Plot &) = delete;
    Plot &operator=(const Plot &) = delete;

    QWidget *widget() const;

    /// Replaces the data. The marks stay while the periods do.
    void setData(const core::ChartData &data);
    void setLook(const Look &look);
    /// Adds title and subtitle above the chart.
    void showTitles();
    /// Adds a line below the chart; see footerOf().
    void showFooter();
    /// Leaves the background as it is.
    void hideBackground();
    void setMarks(const Marks &marks);

    const core::ChartData &data() const { return m_data; }
    const Look &look() const { return m_look; }
    Span span() const { return spanOf(m_data.range, m_data.periods); }
    const Marks &marks() const { return m_marks; }
    int periods() const { return static_cast<int>(m_data.periods.size()); }

    /// Draws pending changes now.
    void replotIfNeeded();
    /// Draws the whole chart with `scale` device pixels per unit of `size`.
    bool paint(QPaintDevice *device, QSize size, double scale, Device kind);

    // The layout as it was last drawn.

    /// The area of the bars.
    QRect area() const;
    /// The position on the time axis.
    double timeAt(double x) const;
    std::optional<std::size_t> periodAt(const QPointF &point) const;
    /// The series whose bar of this period is at the point.
    std::optional<std::size_t> seriesAt(std::size_t period, const QPointF &point) const;
    /// The index of the legend entry at the point: a series, or one past the last for the line.
    std::optional<std::size_t> entryAt(const QPointF &point) const;
    /// The period whose column is nearest to a position on the time axis, among those in sight.
    std::size_t nearestPeriod(double x) const;
    /// The column of a period.
    QRect column(std::size_t period) const;
    /// The bar of a visible series in a period.
    QRect bar(std::size_t period, std::size_t series) const;

private:
    void build();
    void setBars();
    void setLines();
    void changed();
    void restack();
    void fitAxes(QSize size);
    void fitBars();
    void fitNeighbours();
    void applyLook();
    int legendWidth(int width) const;
    std::vector<LegendEntry> entries() const;
    std::vector<QRect> legendRects(int width) const;
    void paintTitles(QPainter &painter, const QRect &place) const;
    void paintFooter(QPainter &painter, const QRect &place) const;
    void paintCaptions(QPainter &painter, const QRect &place) const;
    void paintLegend(QPainter &painter, const QRect &place);
    void paintMarks(QPainter &painter) const;
    void paintSegment(QPainter &painter) const;
    void paintUnseen(QPainter &painter) const;
    /// The data's marks at their places.
    std::vector<EventLine> eventLines() const;

    std::unique_ptr<QCustomPlot> m_plot;
    core::ChartData m_data;
    Look m_look;
    Marks m_marks;
    /// One for each series; none if they are drawn as lines.
    std::vector<Segments *> m_bars;
    /// One for each series if they are drawn as lines.
    std::vector<QCPGraph *> m_lines;
    QCPGraph *m_line = nullptr;
    /// Outlines the line against the bars behind it.
    QCPGraph *m_halo = nullptr;
    QSharedPointer<FixedTicker> m_periodTicks;
    QSharedPointer<FixedTicker> m_countTicks;
    QSharedPointer<FixedTicker> m_soFarTicks;
    std::vector<QRect> m_legend;
    QTimer m_redraw;
    /// A picture, in which what is hidden is not named either.
    bool m_isPicture = false;
    bool m_hasBackground = true;
    bool m_needsReplot = true;
    /// The size of a device pixel to which bars are aligned; 0 for none.
    double m_pixelSize = 0;
};

} // namespace chart
