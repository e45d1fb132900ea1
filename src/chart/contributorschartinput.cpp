// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/charttext.h"
#include "chart/contributorschart_p.h"
#include "chart/plaintooltip.h"
#include "chart/tooltip.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

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

void ContributorsChart::Private::moveByHand(Span span)
{
    if (span == plot.span())
        return;
    plot.setSpan(span);
    Q_EMIT q->rangeChangedByHand();
}

void ContributorsChart::Private::toggleEntry(std::size_t entry)
{
    Visibility shown = plot.visibility();
    if (entry < shown.series.size())
        shown.series[entry] = !shown.series[entry];
    else if (!plot.data().soFar.empty())
        shown.line = !shown.line;
    plot.setVisibility(shown);
}

void ContributorsChart::Private::clickPeriod(std::size_t period, const QString &repository)
{
    Q_EMIT q->periodClicked(plot.data().periods[period], repository);
}

void ContributorsChart::Private::click(const QPointF &point)
{
    if (const auto entry = plot.entryAt(point)) {
        toggleEntry(*entry);
        return;
    }
    if (const auto period = plot.periodAt(point)) {
        const auto series = plot.seriesAt(*period, point);
        clickPeriod(*period, series ? plot.data().series[*series].repository : QString());
    }
}

void ContributorsChart::Private::hover(const QPointF &point, const QPoint &onScreen)
{
    Marks marks = plot.marks();
    marks.hovered = plot.periodAt(point);
    plot.setMarks(marks);

    const auto entry = plot.entryAt(point);
    if (entry || marks.hovered)
        q->setCursor(Qt::PointingHandCursor);
    else
        q->unsetCursor();

    if (marks.hovered)
        QToolTip::showText(
            onScreen, periodTooltip(plot.data(), plot.visibility(), *marks.hovered, plot.look().colours), q);
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
    if (marks.selected)
        return *marks.selected;
    const double last = std::floor(plot.span().to - 0.5);
    return static_cast<std::size_t>(std::clamp(last, 0.0, plot.periods() - 1.0));
}

void ContributorsChart::Private::moveCursor(std::size_t period)
{
    moveByHand(scrolledTo(plot.span(), static_cast<int>(period), plot.periods()));
    plot.replotIfNeeded();
    Marks marks = plot.marks();
    marks.cursor = period;
    plot.setMarks(marks);
    const QRect column = plot.column(period);
    const QPoint above(column.center().x(), column.top());
    QToolTip::showText(plot.widget()->mapToGlobal(above),
                       periodTooltip(plot.data(), plot.visibility(), period, plot.look().colours), q);
    q->setAccessibleDescription(periodSentence(plot.data(), plot.visibility(), period));
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
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    d->removeCursor();
    d->press = Private::Press{event->position(), d->plot.span()};
}

void ContributorsChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!d->press) {
        d->hover(d->toPlot(event->position()), event->globalPosition().toPoint());
        return;
    }
    const QPointF way = event->position() - d->press->at;
    if (!d->press->dragged && way.manhattanLength() < QApplication::startDragDistance())
        return;
    const QRect area = d->plot.area();
    if (!d->press->dragged) {
        d->press->dragged = true;
        d->unhover();
        QToolTip::hideText();
        setCursor(Qt::ClosedHandCursor);
    }
    if (area.width() > 0)
        d->moveByHand(
            moved(d->press->span, -way.x() * d->press->span.length() / area.width(), d->plot.periods()));
}

void ContributorsChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->press)
        return QWidget::mouseReleaseEvent(event);
    const bool dragged = d->press->dragged;
    d->press.reset();
    if (dragged)
        unsetCursor();
    else
        d->click(d->toPlot(event->position()));
}

void ContributorsChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPointF point = d->toPlot(event->position());
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseDoubleClickEvent(event);
    if (d->plot.entryAt(point)) // a double click on the legend counts as two clicks
        mousePressEvent(event);
    else
        d->moveByHand(wholeSpan(d->plot.periods()));
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
        d->moveByHand(moved(span, -turn.x() * span.length() / 10, periods));
    else
        d->moveByHand(zoomed(span, std::pow(zoomStep, turn.y()),
                             d->plot.timeAt(d->toPlot(event->position()).x()), periods));
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
        if (started)
            return d->clickPeriod(here, {});
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return d->moveByHand(zoomed(span, zoomStep, middle, d->plot.periods()));
    case Qt::Key_Minus:
        return d->moveByHand(zoomed(span, 1 / zoomStep, middle, d->plot.periods()));
    case Qt::Key_0:
        return d->moveByHand(wholeSpan(d->plot.periods()));
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
