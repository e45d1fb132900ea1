// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace chart {

/// Bars a month, stacked, in the view of newcomers the line of all so far on an axis of its own, and a legend
/// whose entries hide and show their bars. Follows the palette. Hovering tells month and counts; drag and
/// wheel move and zoom in time. By keyboard: Left and Right move a cursor from month to month, Home and End
/// to the first and last, Return clicks it, + and - zoom, 0 shows all, 1 to 9 hide and show the legend's bars
/// in turn, L the line.
class ContributorsChart : public QWidget
{
    Q_OBJECT

public:
    explicit ContributorsChart(QWidget *parent = nullptr);
    ~ContributorsChart() override;

    /// Shows all months of it, and every series.
    void setData(const core::ChartData &newData);
    /// Shows the newest months, or all without a number.
    void showNewest(std::optional<int> months);
    /// Marks the month whose people are shown elsewhere; nothing unmarks.
    void selectMonth(std::optional<core::Month> month);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A bar, or its month's column, was clicked. `repository` is empty for the column, and for bars that are
    /// not of one repository.
    void monthClicked(const core::Month &month, const QString &repository);
    /// The user moved or zoomed by hand, so that no range button holds any more.
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
    /// Says what is shown, for those who cannot see it.
    void describe();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chart
