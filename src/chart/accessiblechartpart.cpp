// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart/accessiblechartpart.h"

namespace chart {

AccessibleChartPart::AccessibleChartPart(const AccessibleChart &chart, int row, int column)
    : m_chart(chart)
    , m_row(row)
    , m_column(column)
{}

bool AccessibleChartPart::isValid() const
{
    // The chart may have less of them now.
    return m_chart.isValid() && m_row < m_chart.rowCount() && m_column < m_chart.columnCount();
}

QAccessibleInterface *AccessibleChartPart::parent() const
{
    return QAccessible::queryAccessibleInterface(m_chart.object());
}

QString AccessibleChartPart::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && isValid() ? m_chart.nameOf(m_row, m_column) : QString();
}

QAccessible::Role AccessibleChartPart::role() const
{
    if (m_row == AccessibleChart::header)
        return QAccessible::ColumnHeader;
    return m_column == AccessibleChart::header ? QAccessible::RowHeader : QAccessible::Cell;
}

void *AccessibleChartPart::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface && role() == QAccessible::Cell)
        return static_cast<QAccessibleTableCellInterface *>(this);
    return nullptr;
}

QList<QAccessibleInterface *> AccessibleChartPart::columnHeaderCells() const
{
    return {m_chart.part(AccessibleChart::header, m_column)};
}

QList<QAccessibleInterface *> AccessibleChartPart::rowHeaderCells() const
{
    return {m_chart.part(m_row, AccessibleChart::header)};
}

} // namespace chart
