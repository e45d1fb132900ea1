// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/accessiblechart.h"

namespace chart {

/// A cell or header of an AccessibleChart, which owns it.
class AccessibleChartPart : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    AccessibleChartPart(const AccessibleChart &chart, int row, int column);

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_chart.window(); }
    QAccessibleInterface *parent() const override;
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override {}
    QRect rect() const override { return m_chart.rectOf(m_row); }
    QAccessible::Role role() const override;
    QAccessible::State state() const override { return m_chart.stateOf(m_row, m_column); }
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override { return m_chart.isRowSelected(m_row); }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    const AccessibleChart &m_chart;
    int m_row;
    int m_column;
};

} // namespace chart
