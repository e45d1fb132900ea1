// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAbstractButton;
class QButtonGroup;

namespace gui {

namespace Ui {
class ChartPanel;
}

/// The chart with the buttons for its view and its range, and a line of text under it.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);
    ~ChartPanel() override;

    /// Shows the data and its view, in the range that is chosen where it has that many months.
    void setChart(const core::ChartData &chart);
    /// Shows a sentence in the chart's place.
    void setSentence(const QString &sentence);
    /// The line under the chart, as rich text.
    void setCaption(const QString &caption);
    void selectMonth(std::optional<core::Month> month);

Q_SIGNALS:
    /// The user wants to see another view.
    void viewChosen(core::View view);
    void monthClicked(const core::Month &month, const QString &repository);
    /// A link in the caption.
    void captionClicked(const QString &link);

private:
    void showRange(QAbstractButton *button);
    void forgetRange();

    std::unique_ptr<Ui::ChartPanel> m_ui;
    /// By the number of the view.
    QButtonGroup *m_views;
    QButtonGroup *m_ranges;
};

} // namespace gui
