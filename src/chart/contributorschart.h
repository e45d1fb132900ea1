// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chartdata.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace chart {

/// Bars a month stacked by repository, the line of all so far on an axis of its own, and a legend whose
/// entries hide and show their bars. Follows the palette. Hovering tells month and counts; drag and wheel
/// move and zoom in time. By keyboard: Left and Right move a cursor from month to month, Return clicks it, +
/// and - zoom, 0 shows all.
class ContributorsChart : public QWidget
{
    Q_OBJECT

public:
    explicit ContributorsChart(QWidget *parent = nullptr);
    ~ContributorsChart() override;

    /// Shows all months of it, and every series.
    void setData(const core::ChartData &data);
    /// Shows the newest months, or all without a number.
    void showNewest(std::optional<int> months);
    /// Marks the month whose people are shown elsewhere; nothing unmarks.
    void selectMonth(std::optional<core::Month> month);

Q_SIGNALS:
    /// A bar, or its month's column, was clicked. `repository` is empty for the column and for "other".
    void monthClicked(const core::Month &month, const QString &repository);
    /// The user moved or zoomed by hand, so that no range button holds any more.
    void rangeChangedByHand();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chart
