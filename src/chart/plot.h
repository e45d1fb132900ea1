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

class QCPBars;
class QCPGraph;
class QCustomPlot;
class QPaintDevice;
class QPainter;
class QPointF;
class QRect;
class QWidget;

namespace chart {

class FixedTicker;

/// Months that are marked, by number.
struct Marks
{
    std::optional<std::size_t> hovered;
    std::optional<std::size_t> cursor;
    std::optional<std::size_t> selected;

    bool operator==(const Marks &) const = default;
};

/// The chart as a drawing: in a window's child that takes no input, or on any paint device. Changes are drawn
/// once, when the event loop comes round.
class Plot
{
public:
    enum class Device { Pixels, Vectors };

    explicit Plot(QWidget *parent = nullptr);
    ~Plot();
    Plot(const Plot &) = delete;
    Plot &operator=(const Plot &) = delete;

    QWidget *widget() const;

    /// Everything shown, all months.
    void setData(const core::ChartData &data);
    void setLook(const Look &look);
    /// Writes title and subtitle over the chart.
    void showTitles();
    void setVisibility(const Visibility &shown);
    void setSpan(Span span);
    void setMarks(const Marks &marks);

    const core::ChartData &data() const { return m_data; }
    const Look &look() const { return m_look; }
    const Visibility &visibility() const { return m_visibility; }
    Span span() const { return m_span; }
    const Marks &marks() const { return m_marks; }
    int months() const { return static_cast<int>(m_data.months.size()); }

    /// Draws what changed now, if anything did.
    void replotIfNeeded();
    /// Draws all of it, `scale` device pixels to each of `size`.
    bool paint(QPaintDevice *device, QSize size, double scale, Device kind);

    // What is where, as it was last drawn.

    /// Where the bars are.
    QRect area() const;
    /// The place on the time axis.
    double timeAt(double x) const;
    std::optional<std::size_t> monthAt(const QPointF &point) const;
    /// The series whose bar of this month is there.
    std::optional<std::size_t> seriesAt(std::size_t month, const QPointF &point) const;
    /// The legend's entry: a series, or one beyond them for the line, where there is one.
    std::optional<std::size_t> entryAt(const QPointF &point) const;
    /// A month's part of the area.
    QRect column(std::size_t month) const;

private:
    void build();
    void changed();
    void restack();
    void fitAxes(QSize size);
    void fitBars();
    void applyLook();
    int legendWidth(int width) const;
    std::vector<QRect> legendRects(int width) const;
    void paintTitles(QPainter &painter, const QRect &place) const;
    void paintCaptions(QPainter &painter, const QRect &place) const;
    void paintLegend(QPainter &painter, const QRect &place);
    void paintMarks(QPainter &painter) const;

    std::unique_ptr<QCustomPlot> m_plot;
    core::ChartData m_data;
    Look m_look;
    Visibility m_visibility;
    Span m_span;
    Marks m_marks;
    std::vector<QCPBars *> m_bars;
    QCPGraph *m_line = nullptr;
    /// Sets the line off from the bars behind it.
    QCPGraph *m_halo = nullptr;
    QSharedPointer<FixedTicker> m_monthTicks;
    QSharedPointer<FixedTicker> m_countTicks;
    QSharedPointer<FixedTicker> m_soFarTicks;
    std::vector<QRect> m_legend;
    QTimer m_redraw;
    bool m_needsReplot = true;
    /// How finely bars are placed: the size of a device's pixel, or 0.
    double m_pixelSize = 0;
};

} // namespace chart
