// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <QAccessibleWidget>
#include <QHash>

namespace chart {

class ContributorsChart;
class Plot;

/// A chart as screen readers see it: a table with a row for each period, and with columns for the series that
/// are shown, for their sum and, if it is shown, for the running total.
// Qt deletes it through QAccessible, whose interfaces have protected destructors.
// NOLINTNEXTLINE(cppcoreguidelines-virtual-class-destructor)
class AccessibleChart : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    /// Makes one for every ContributorsChart from now on.
    static void install();
    /// Whether the rows and columns are the same, whatever is in the cells.
    static bool isSameTable(const core::ChartData &before, const core::ChartData &after);
    /// To be called after rows or columns changed.
    static void announceTable(ContributorsChart *chart);
    /// To be called after the cursor moved to another period.
    static void announceCursor(ContributorsChart *chart);

    explicit AccessibleChart(ContributorsChart *chart);

    // The parts of a table; `header` stands for the row of column headers and for the column of row headers.
    static constexpr int header = -1;
    QString nameOf(int row, int column) const;
    QAccessible::State stateOf(int row, int column) const;
    QRect rectOf(int row) const;
    QAccessibleInterface *part(int row, int column) const;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    QString columnDescription(int column) const override { return nameOf(header, column); }
    QString rowDescription(int row) const override { return nameOf(row, header); }
    int columnCount() const override;
    int rowCount() const override;
    bool isRowSelected(int row) const override;
    QList<int> selectedRows() const override;
    int selectedRowCount() const override { return static_cast<int>(selectedRows().size()); }
    QList<QAccessibleInterface *> selectedCells() const override;
    int selectedCellCount() const override { return static_cast<int>(selectedCells().size()); }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

    // Periods are selected by keys or clicks, columns never.
    int selectedColumnCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    bool isColumnSelected(int /*column*/) const override { return false; }
    bool selectRow(int /*row*/) override { return false; }
    bool selectColumn(int /*column*/) override { return false; }
    bool unselectRow(int /*row*/) override { return false; }
    bool unselectColumn(int /*column*/) override { return false; }

protected:
    ~AccessibleChart() override;

private:
    const Plot &plot() const;
    /// The indexes of the series that are shown, in the order of the columns.
    QList<std::size_t> shownSeries() const;
    /// The column of the sum, whose cells tell all about their periods.
    int sumColumn() const;
    int indexOf(int row, int column) const;
    void forgetParts() const;

    /// By their index among the children; made when they are asked for.
    mutable QHash<int, QAccessible::Id> m_parts;
    /// The columns for which they were made.
    mutable int m_columns = 0;
};

} // namespace chart
