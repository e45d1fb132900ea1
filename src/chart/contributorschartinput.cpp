// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/accessiblechart.h"
#include "chart/charttext.h"
#include "chart/contributorschart_p.h"
#include "chart/plaintooltip.h"
#include "chart/sidetext.h"
#include "chart/tooltip.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace chart {

namespace {

/// The zoom factor of a wheel step or key press.
constexpr double zoomStep = 0.8;
constexpr double wheelNotch = 120;

} // namespace

QPointF ContributorsChart::Private::toPlot(const QPointF &point) const
{
    return point - plot.widget()->pos();
}

void ContributorsChart::Private::choose(Span span)
{
    const std::optional<core::PeriodRange> range = rangeOf(span, plot.data().periods);
    if (range != plot.data().range)
        Q_EMIT q->rangeChosen(range);
}

void ContributorsChart::Private::toggleEntry(std::size_t entry)
{
    const core::ChartData &data = plot.data();
    if (entry < data.series.size())
        Q_EMIT q->seriesToggled(core::keyOf(data.series[entry]));
    else if (!data.soFar.empty())
        Q_EMIT q->lineToggled();
}

void ContributorsChart::Private::click(const QPointF &point)
{
    if (const auto entry = plot.entryAt(point)) {
        toggleEntry(*entry);
        return;
    }
    const auto period = plot.periodAt(point);
    if (!period || hasSides(plot.data()))
        return;
    core::ChartData::Segment segment{plot.data().periods[*period]};
    if (const auto series = plot.seriesAt(*period, point))
        segment.series = core::keyOf(plot.data().series[*series]);
    Q_EMIT q->segmentClicked(segment);
}

/// Marks the periods from where the mouse was pressed, or moves the periods in sight.
void ContributorsChart::Private::drag(const QPointF &point)
{
    if (press->moves) {
        const double way = point.x() - press->at.x();
        if (plot.area().width() > 0)
            choose(moved(press->span, -way * press->span.length() / plot.area().width(), plot.periods()));
        return;
    }
    Marks marks = plot.marks();
    marks.range = {plot.nearestPeriod(toPlot(press->at).x()), plot.nearestPeriod(toPlot(point).x())};
    plot.setMarks(marks);
}

void ContributorsChart::Private::hover(const QPointF &point, const QPoint &onScreen)
{
    Marks marks = plot.marks();
    marks.hovered = plot.periodAt(point);
    plot.setMarks(marks);

    const auto entry = plot.entryAt(point);
    if (entry || (marks.hovered && !hasSides(plot.data())))
        q->setCursor(Qt::PointingHandCursor);
    else
        q->unsetCursor();

    if (marks.hovered)
        QToolTip::showText(onScreen, periodTooltip(plot.data(), *marks.hovered, plot.look().colours), q);
    else if (entry && *entry < plot.data().series.size())
        QToolTip::showText(
            onScreen,
            plainTooltip(ContributorsChart::tr("Hide or show %1").arg(seriesName(plot.data(), *entry))), q);
    else
        QToolTip::hideText();
}

void ContributorsChart::Private::unhover()
{
    Marks marks = plot.marks();
    marks.hovered.reset();
    plot.setMarks(marks);
}

std::size_t ContributorsChart::Private::cursorStart() const
{
    const Marks &marks = plot.marks();
    if (marks.cursor)
        return *marks.cursor;
    if (plot.data().segment) {
        if (const auto selected = core::placeOf(plot.data().segment->period, plot.data()))
            return *selected;
    }
    const double last = std::floor(plot.span().to - 0.5);
    return static_cast<std::size_t>(std::clamp(last, 0.0, plot.periods() - 1.0));
}

void ContributorsChart::Private::moveCursor(std::size_t period)
{
    choose(scrolledTo(plot.span(), static_cast<int>(period), plot.periods()));
    plot.replotIfNeeded();
    Marks marks = plot.marks();
    marks.cursor = period;
    plot.setMarks(marks);
    const QRect column = plot.column(period);
    const QPoint above(column.center().x(), column.top());
    QToolTip::showText(plot.widget()->mapToGlobal(above),
                       periodTooltip(plot.data(), period, plot.look().colours), q);
    q->setAccessibleDescription(periodSentence(plot.data(), period));
    AccessibleChart::announceCursor(q);
}

void ContributorsChart::Private::removeCursor()
{
    Marks marks = plot.marks();
    if (!marks.cursor)
        return;
    marks.cursor.reset();
    plot.setMarks(marks);
    QToolTip::hideText();
    q->setAccessibleDescription(chartSentence(plot.data()));
}

void ContributorsChart::mousePressEvent(QMouseEvent *event)
{
    const bool isMiddle = event->button() == Qt::MiddleButton;
    if ((event->button() != Qt::LeftButton && !isMiddle) || d->press)
        return QWidget::mousePressEvent(event);
    d->removeCursor();
    d->press = Private::Press{event->position(), d->plot.span(),
                              isMiddle || event->modifiers().testFlag(Qt::ShiftModifier)};
}

void ContributorsChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!d->press) {
        d->hover(d->toPlot(event->position()), event->globalPosition().toPoint());
        return;
    }
    const QPointF way = event->position() - d->press->at;
    if (!d->press->dragged) {
        if (way.manhattanLength() < QApplication::startDragDistance() ||
            !d->plot.periodAt(d->toPlot(d->press->at)))
            return;
        d->press->dragged = true;
        d->unhover();
        QToolTip::hideText();
        setCursor(d->press->moves ? Qt::ClosedHandCursor : Qt::SizeHorCursor);
    }
    d->drag(event->position());
}

void ContributorsChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (!d->press)
        return QWidget::mouseReleaseEvent(event);
    const Private::Press press = *std::exchange(d->press, std::nullopt);
    if (!press.dragged) {
        if (event->button() == Qt::LeftButton)
            d->click(d->toPlot(event->position()));
        return;
    }
    unsetCursor();
    Marks marks = d->plot.marks();
    if (const auto range = std::exchange(marks.range, std::nullopt)) {
        d->plot.setMarks(marks);
        const auto [first, last] = std::minmax(range->first, range->second);
        d->choose({static_cast<double>(first) - 0.5, static_cast<double>(last) + 0.5});
    }
}

void ContributorsChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseDoubleClickEvent(event);
    if (d->plot.entryAt(d->toPlot(event->position()))) // a double click on the legend counts as two clicks
        mousePressEvent(event);
    else
        Q_EMIT resetRequested();
}

void ContributorsChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    d->unhover();
}

void ContributorsChart::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const int periods = d->plot.periods();
    const Span span = d->plot.span();
    if (periods == 0)
        return;
    const QPointF turn = QPointF(event->angleDelta()) / wheelNotch;
    const bool sideways = std::abs(turn.x()) > std::abs(turn.y());
    if (sideways)
        d->choose(moved(
            span, -std::copysign(std::max(1.0, std::abs(turn.x()) * span.length() / 10), turn.x()), periods));
    else
        d->choose(zoomed(span, std::pow(zoomStep, turn.y()), d->plot.timeAt(d->toPlot(event->position()).x()),
                         periods));
}

void ContributorsChart::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (!plain || d->plot.periods() == 0)
        return QWidget::keyPressEvent(event);

    d->framed = true;
    update();
    const auto last = static_cast<std::size_t>(d->plot.periods() - 1);
    const std::size_t here = d->cursorStart();
    const bool started = d->plot.marks().cursor.has_value();
    const Span span = d->plot.span();
    const double middle = started ? static_cast<double>(here) : (span.from + span.to) / 2;
    switch (event->key()) {
    case Qt::Key_Left:
        return d->moveCursor(started && here > 0 ? here - 1 : here);
    case Qt::Key_Right:
        return d->moveCursor(started ? std::min(here + 1, last) : here);
    case Qt::Key_Home:
        return d->moveCursor(0);
    case Qt::Key_End:
        return d->moveCursor(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (started && !hasSides(d->plot.data())) {
            Q_EMIT segmentClicked({d->plot.data().periods[here]});
            return;
        }
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return d->choose(zoomed(span, zoomStep, middle, d->plot.periods()));
    case Qt::Key_Minus:
        return d->choose(zoomed(span, 1 / zoomStep, middle, d->plot.periods()));
    case Qt::Key_0:
        return d->choose(wholeSpan(d->plot.periods()));
    case Qt::Key_L:
        return d->toggleEntry(d->plot.data().series.size());
    default:
        break;
    }
    const int digit = event->key() - Qt::Key_1;
    if (digit >= 0 && digit < 9 && static_cast<std::size_t>(digit) < d->plot.data().series.size())
        return d->toggleEntry(static_cast<std::size_t>(digit));
    QWidget::keyPressEvent(event);
}

} // namespace chart
