// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Takes more than ten seconds to compile: include it only from plot.cpp and plotstyle.cpp.
#include <qcustomplot.h>

#include <functional>

namespace chart {

/// A row in the plot's layout that is drawn by a function. Its height may depend on the plot's width.
class PaintedRow : public QCPLayoutElement
{
public:
    using Height = std::function<int(int width)>;
    using Paint = std::function<void(QPainter &painter, const QRect &place)>;

    PaintedRow(QCustomPlot *plot, Height height, Paint paint)
        : QCPLayoutElement(plot)
        , m_height(std::move(height))
        , m_paint(std::move(paint))
    {}

    QSize minimumOuterSizeHint() const override { return {0, height()}; }
    QSize maximumOuterSizeHint() const override { return {QWIDGETSIZE_MAX, height()}; }

protected:
    void draw(QCPPainter *painter) override { m_paint(*painter, rect()); }

private:
    int height() const { return m_height(mParentPlot->viewport().width()); }

    Height m_height;
    Paint m_paint;
};

/// Something in a layer of the chart that is drawn by a function.
class PaintedOverlay : public QCPLayerable
{
public:
    PaintedOverlay(QCustomPlot *plot, const QString &layer, std::function<void(QPainter &painter)> paint)
        : QCPLayerable(plot, layer)
        , m_paint(std::move(paint))
    {}

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override { Q_UNUSED(painter) }
    void draw(QCPPainter *painter) override { m_paint(*painter); }

private:
    std::function<void(QPainter &painter)> m_paint;
};

/// The bars of a series, parted from those below by a line in the background's colour: neighbours need not
/// have much contrast with each other. They may be shifted, to be next to those of other series.
class Segments : public QCPBars
{
public:
    using QCPBars::QCPBars;

    void setSeparator(const QColor &colour) { m_separator = colour; }
    /// From the middle of their period, in pixels.
    void setShift(double pixels) { m_shift = pixels; }

protected:
    void draw(QCPPainter *painter) override
    {
        painter->translate(m_shift, 0);
        QCPBars::draw(painter);
        painter->translate(-m_shift, 0);
        QCPBarsDataContainer::const_iterator begin;
        QCPBarsDataContainer::const_iterator end;
        getVisibleDataBounds(begin, end);
        for (auto bar = begin; bar != end; ++bar) {
            const QRectF place = getBarRect(bar->key, bar->value);
            // A low bar would be covered, and many of them would look like noise.
            if (place.height() >= 5 * thickness && getStackedBaseValue(bar->key, true) > 0)
                painter->fillRect(QRectF(place.left(), place.bottom() - thickness, place.width(), thickness),
                                  m_separator);
        }
    }

private:
    static constexpr double thickness = 1;

    QColor m_separator;
    double m_shift = 0;
};

/// Shows exactly the ticks it was given.
class FixedTicker : public QCPAxisTicker
{
public:
    void clear()
    {
        m_ticks.clear();
        m_labels.clear();
        m_smallTicks.clear();
    }
    void add(double place, const QString &label)
    {
        m_ticks.append(place);
        m_labels.append(label);
    }
    void addSmall(double place) { m_smallTicks.append(place); }

    void generate(const QCPRange &range, const QLocale &locale, QChar formatChar, int precision,
                  QVector<double> &ticks, QVector<double> *subTicks, QVector<QString> *tickLabels) override
    {
        Q_UNUSED(range)
        Q_UNUSED(locale)
        Q_UNUSED(formatChar)
        Q_UNUSED(precision)
        ticks = m_ticks;
        if (subTicks)
            *subTicks = m_smallTicks;
        if (tickLabels)
            *tickLabels = m_labels;
    }

private:
    QVector<double> m_ticks;
    QVector<QString> m_labels;
    QVector<double> m_smallTicks;
};

} // namespace chart
