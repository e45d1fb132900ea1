// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QButtonGroup;
class QMenu;

namespace gui {

namespace Ui {
class ChartPanel;
}

class YearButtons;

/// The chart with buttons for the view and the range, and a caption below.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);
    ~ChartPanel() override;

    /// `years` is the range that is chosen by a button, if there is one.
    void setChart(const core::ChartData &chart, std::optional<int> years);
    /// Shows a message instead of the chart.
    void setSentence(const QString &sentence);
    /// The line below the chart, as rich text.
    void setCaption(const QString &caption);

    /// What the chart's context menu has above "Show All".
    void setMenuActions(const QList<QAction *> &actions);

Q_SIGNALS:
    /// The user chose another view.
    void viewChosen(core::View view);
    /// Show the newest years only, or all of them.
    void yearsChosen(std::optional<int> years);
    // See chart::ContributorsChart.
    void segmentClicked(const core::ChartData::Segment &segment);
    void rangeChosen(const std::optional<core::PeriodRange> &range);
    void seriesToggled(const core::ChartData::Key &series);
    void lineToggled();
    void resetRequested();
    /// A link in the caption was clicked.
    void captionClicked(const QString &link);

private:
    void setUpMoreViews();
    void showView();
    void showRange(const core::ChartData &chart, std::optional<int> years);

    std::unique_ptr<Ui::ChartPanel> m_ui;
    /// The ids are the values of core::View.
    QButtonGroup *m_views;
    YearButtons *m_ranges;
    /// The views without a button; the data of the actions are values of core::View.
    QMenu *m_moreViews;
    QMenu *m_menu;
    QAction *m_showAll;
    core::View m_view = core::View::Newcomers;
};

} // namespace gui
