// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/contributorschart.h"

#include "chart/accessiblechart.h"
#include "chart/charttext.h"
#include "chart/contributorschart_p.h"
#include "chart/tooltip.h"

#include <QFocusEvent>
#include <QPaintEvent>
#include <QPainter>

namespace chart {

namespace {

/// The width of the focus frame around the plot.
constexpr int frameWidth = 2;

} // namespace

ContributorsChart::Private::Private(ContributorsChart *chart)
    : q(chart)
    , plot(chart)
{}

void ContributorsChart::Private::applyLook()
{
    plot.setLook({coloursOf(q->palette()), q->font()});
}

ContributorsChart::ContributorsChart(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    AccessibleChart::install(); // before the first accessibility event about this widget
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(280, 200);
    describe();
    d->applyLook();
}

ContributorsChart::~ContributorsChart() = default;

QVariant ContributorsChart::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const std::optional<std::size_t> cursor = d->plot.marks().cursor;
    if (query != Qt::ImCursorRectangle || !cursor)
        return QWidget::inputMethodQuery(query);
    return d->plot.column(*cursor).translated(d->plot.widget()->pos());
}

void ContributorsChart::setData(const core::ChartData &newData)
{
    if (d->plot.data().periods != newData.periods)
        d->press.reset();
    const bool isSameTable = AccessibleChart::isSameTable(d->plot.data(), newData);
    d->plot.setData(newData);
    describe();
    if (!isSameTable)
        AccessibleChart::announceTable(this);
    unsetCursor();
}

const core::ChartData &ContributorsChart::data() const
{
    return d->plot.data();
}

void ContributorsChart::describe()
{
    setAccessibleName(chartName(d->plot.data()));
    setAccessibleDescription(chartSentence(d->plot.data()));
}

QSize ContributorsChart::sizeHint() const
{
    return {800, 380};
}

void ContributorsChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LocaleChange:
        d->applyLook();
        break;
    default:
        break;
    }
}

void ContributorsChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->plot.widget()->setGeometry(rect().adjusted(frameWidth, frameWidth, -frameWidth, -frameWidth));
}

void ContributorsChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->plot.replotIfNeeded();
}

void ContributorsChart::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus() || !d->framed)
        return;
    QPainter painter(this);
    painter.setPen(
        QPen(palette().color(QPalette::Highlight), frameWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void ContributorsChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        d->framed = event->reason() != Qt::MouseFocusReason;
    update();
}

void ContributorsChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    d->removeCursor();
    update();
}

} // namespace chart
