// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAbstractButton;
class QButtonGroup;
class QMenu;

namespace gui {

namespace Ui {
class ChartPanel;
}

/// The chart with buttons for the view and the range, and a caption below.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);
    ~ChartPanel() override;

    /// Shows the data in its view. The chosen range is kept if the data is that long.
    void setChart(const core::ChartData &chart);
    /// Shows a message instead of the chart.
    void setSentence(const QString &sentence);
    /// The line below the chart, as rich text.
    void setCaption(const QString &caption);
    void selectPeriod(std::optional<core::Period> period);

Q_SIGNALS:
    /// The user chose another view.
    void viewChosen(core::View view);
    void periodClicked(const core::Period &period, const QString &repository);
    /// A link in the caption was clicked.
    void captionClicked(const QString &link);

private:
    void setUpMoreViews();
    void showView();
    void showRange(QAbstractButton *button);
    void forgetRange();

    std::unique_ptr<Ui::ChartPanel> m_ui;
    /// The ids are the values of core::View.
    QButtonGroup *m_views;
    QButtonGroup *m_ranges;
    /// The views without a button; the data of the actions are values of core::View.
    QMenu *m_moreViews;
    core::View m_view = core::View::Newcomers;
    /// Of the chart.
    core::PeriodKind m_period = core::PeriodKind::Months;
};

} // namespace gui
