// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace chart {

/// A chart of stacked bars for weeks, months, quarters or years, with a legend whose entries toggle their
/// series. The view of newcomers also has a line for the running total with its own axis. Follows the
/// palette. A tool tip shows the period under the mouse; drag and wheel scroll and zoom. Keyboard: Left and
/// Right move a cursor by period, Home and End jump to the first and last period, Return clicks the period, +
/// and - zoom, 0 shows everything, 1 to 9 toggle the series and L the line.
class ContributorsChart : public QWidget
{
    Q_OBJECT

public:
    explicit ContributorsChart(QWidget *parent = nullptr);
    ~ContributorsChart() override;

    /// Replaces the data; shows all periods and series.
    void setData(const core::ChartData &newData);
    /// Shows only the newest periods, or all of them.
    void showNewest(std::optional<int> periods);
    /// Marks the period whose people are listed; empty for none.
    void selectPeriod(std::optional<core::Period> period);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A bar or the rest of its period's column was clicked. `repository` is empty for the column and for
    /// bars that do not belong to one repository.
    void periodClicked(const core::Period &period, const QString &repository);
    /// The user scrolled or zoomed, so that no range button applies any more.
    void rangeChangedByHand();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Updates the accessible name and description.
    void describe();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chart
