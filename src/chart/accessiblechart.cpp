// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/accessiblechart.h"

#include "chart/accessiblechartpart.h"
#include "chart/charttext.h"
#include "chart/contributorschart.h"
#include "chart/contributorschart_p.h"
#include "chart/tooltip.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace chart {

namespace {

QAccessibleInterface *makeAccessibleChart(const QString & /*className*/, QObject *object)
{
    auto *chart = qobject_cast<ContributorsChart *>(object);
    return chart ? new AccessibleChart(chart) : nullptr;
}

} // namespace

void AccessibleChart::install()
{
    QAccessible::installFactory(makeAccessibleChart); // does nothing the second time
}

bool AccessibleChart::isSameTable(const core::ChartData &before, const core::ChartData &after)
{
    const auto isSameColumn = [](const core::ChartData::Series &a, const core::ChartData::Series &b) {
        return core::keyOf(a) == core::keyOf(b) && a.isHidden == b.isHidden;
    };
    return before.periods == after.periods && isLineVisible(before) == isLineVisible(after) &&
           std::ranges::equal(before.series, after.series, isSameColumn);
}

void AccessibleChart::announceTable(ContributorsChart *chart)
{
    QAccessibleTableModelChangeEvent event(chart, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

void AccessibleChart::announceCursor(ContributorsChart *chart)
{
    if (!QAccessible::isActive())
        return;
    const auto *spoken = dynamic_cast<AccessibleChart *>(QAccessible::queryAccessibleInterface(chart));
    if (spoken == nullptr)
        return;
    const auto cursor = spoken->plot().marks().cursor;
    if (!cursor)
        return;
    QAccessibleEvent event(chart, QAccessible::Focus);
    event.setChild(spoken->indexOf(static_cast<int>(*cursor), spoken->sumColumn()));
    QAccessible::updateAccessibility(&event);
}

AccessibleChart::AccessibleChart(ContributorsChart *chart)
    : QAccessibleWidget(chart, QAccessible::Table)
{}

AccessibleChart::~AccessibleChart()
{
    forgetParts();
}

const Plot &AccessibleChart::plot() const
{
    return static_cast<ContributorsChart *>(widget())->d->plot;
}

QList<std::size_t> AccessibleChart::shownSeries() const
{
    QList<std::size_t> shown;
    for (std::size_t i = 0; i < plot().data().series.size(); ++i)
        if (!plot().data().series[i].isHidden)
            shown << i;
    return shown;
}

int AccessibleChart::sumColumn() const
{
    return static_cast<int>(shownSeries().size());
}

int AccessibleChart::rowCount() const
{
    return plot().periods();
}

int AccessibleChart::columnCount() const
{
    if (rowCount() == 0)
        return 0;
    return sumColumn() + 1 + (isLineVisible(plot().data()) ? 1 : 0);
}

QString AccessibleChart::nameOf(int row, int column) const
{
    const core::ChartData &data = plot().data();
    const QList<std::size_t> shown = shownSeries();
    const auto period = static_cast<std::size_t>(row);
    if (row == header) {
        if (column < shown.size())
            return seriesName(data, shown[column]);
        return column == shown.size() ? countName(data.view) : soFarName(data);
    }
    QString when = periodName(data, data.periods[period]);
    if (column == header)
        return when;
    if (column == shown.size())
        return periodSentence(data, period);
    const QString sentence = ContributorsChart::tr("%1, %2: %3", "April 2010, flask: 5");
    if (column < shown.size() && !core::isKnown(data, shown[column], period))
        return ContributorsChart::tr("%1, %2: not known", "April 2010, redis: not known")
            .arg(when, seriesName(data, shown[column]));
    if (column < shown.size())
        return sentence.arg(when, seriesNameIn(data, shown[column], period),
                            QLocale().toString(data.series[shown[column]].counts[period]));
    return sentence.arg(when, soFarName(data), QLocale().toString(data.soFar[period]));
}

QAccessible::State AccessibleChart::stateOf(int row, int column) const
{
    QAccessible::State state;
    state.readOnly = true;
    if (row == header)
        return state;
    state.offscreen = !core::isInSight(plot().data(), static_cast<std::size_t>(row));
    state.selectable = true;
    state.selected = isRowSelected(row);
    state.focusable = column == sumColumn();
    state.focused =
        state.focusable && widget()->hasFocus() && plot().marks().cursor == static_cast<std::size_t>(row);
    return state;
}

QRect AccessibleChart::rectOf(int row) const
{
    if (row == header)
        return rect();
    const QRect column = plot().column(static_cast<std::size_t>(row));
    return {plot().widget()->mapToGlobal(column.topLeft()), column.size()};
}

int AccessibleChart::indexOf(int row, int column) const
{
    // The column headers, then each row with its header.
    if (row == header)
        return column;
    return columnCount() + row * (columnCount() + 1) + column + 1;
}

QAccessibleInterface *AccessibleChart::part(int row, int column) const
{
    return child(indexOf(row, column));
}

QAccessibleInterface *AccessibleChart::cellAt(int row, int column) const
{
    const bool exists = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return exists ? part(row, column) : nullptr;
}

int AccessibleChart::childCount() const
{
    return columnCount() + rowCount() * (columnCount() + 1);
}

QAccessibleInterface *AccessibleChart::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const int columns = columnCount();
    // Nobody may have told of other columns, because nobody was listening.
    if (std::exchange(m_columns, columns) != columns)
        forgetParts();
    const auto found = m_parts.constFind(index);
    if (found != m_parts.constEnd())
        return QAccessible::accessibleInterface(*found);
    const int below = index - columns;
    auto *made = index < columns
                     ? new AccessibleChartPart(*this, header, index)
                     : new AccessibleChartPart(*this, below / (columns + 1), below % (columns + 1) - 1);
    m_parts.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *AccessibleChart::childAt(int x, int y) const
{
    const auto period = plot().periodAt(plot().widget()->mapFromGlobal(QPointF(x, y)));
    return period ? part(static_cast<int>(*period), sumColumn()) : nullptr;
}

int AccessibleChart::indexOfChild(const QAccessibleInterface *child) const
{
    if (child == nullptr)
        return -1;
    return m_parts.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1);
}

QAccessibleInterface *AccessibleChart::focusChild() const
{
    const auto cursor = plot().marks().cursor;
    if (!cursor || !widget()->hasFocus())
        return QAccessibleWidget::focusChild();
    return part(static_cast<int>(*cursor), sumColumn());
}

void *AccessibleChart::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

bool AccessibleChart::isRowSelected(int row) const
{
    return selectedRows().contains(row);
}

QList<int> AccessibleChart::selectedRows() const
{
    const auto &segment = plot().data().segment;
    const auto selected = segment ? core::placeOf(segment->period, plot().data()) : std::nullopt;
    return selected ? QList{static_cast<int>(*selected)} : QList<int>();
}

QList<QAccessibleInterface *> AccessibleChart::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const int row : selectedRows())
        for (int column = 0; column < columnCount(); ++column)
            cells << part(row, column);
    return cells;
}

void AccessibleChart::modelChange(QAccessibleTableModelChangeEvent * /*event*/)
{
    forgetParts();
}

void AccessibleChart::forgetParts() const
{
    for (const QAccessible::Id id : std::as_const(m_parts))
        QAccessible::deleteAccessibleInterface(id);
    m_parts.clear();
}

} // namespace chart
