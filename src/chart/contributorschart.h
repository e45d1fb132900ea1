// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace chart {

/// A chart of stacked bars for weeks, months, quarters or years, with a legend whose entries toggle their
/// series. The view of newcomers also has a line for the running total with its own axis. Several owners are
/// drawn as bars next to each other, or as lines; there, nothing can be clicked but the legend. Follows the
/// palette. Screen readers read it as a table. A tool tip shows the period under the mouse. A drag chooses
/// the periods in sight, a drag with Shift or with the middle button moves them, the wheel zooms. Keyboard:
/// Left and Right move a cursor by period, Home and End jump to the first and last period, Return clicks the
/// period, + and - zoom, 0 shows everything, 1 to 9 toggle the series and L the line. It only shows its data:
/// signals say what the user asks for.
class ContributorsChart : public QWidget
{
    Q_OBJECT

public:
    explicit ContributorsChart(QWidget *parent = nullptr);
    ~ContributorsChart() override;

    void setData(const core::ChartData &newData);
    const core::ChartData &data() const;

    QSize sizeHint() const override;
    /// The cursor's place, where Qt opens the context menu for the keyboard.
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    /// A bar or the rest of its period's column was clicked.
    void segmentClicked(const core::ChartData::Segment &segment);
    /// Show these periods, or all of them.
    void rangeChosen(const std::optional<core::PeriodRange> &range);
    /// Hide a series, or show it again.
    void seriesToggled(const core::ChartData::Key &series);
    void lineToggled();
    /// Show all periods, and no segment: a double click.
    void resetRequested();

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

    friend class AccessibleChart;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chart
