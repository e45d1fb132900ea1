// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/sidebyside.h"
#include "gui/contributors/sidebyside/sidesession.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QAction;
class QButtonGroup;

namespace gui {

class ContextMenu;
class YearButtons;

namespace Ui {
class SideBySidePage;
}

/// Several owners or repositories in one chart, with buttons for how they are drawn and aligned and for the
/// range, and a line with their numbers.
class SideBySidePage : public QWidget
{
    Q_OBJECT

public:
    /// What the user has chosen, for the settings.
    struct Arrangement
    {
        core::Alignment alignment = core::Alignment::Date;
        core::ChartData::Form form = core::ChartData::Form::Lines;
        /// The range, if it is the newest years, or the first ones from each side's first newcomer.
        std::optional<int> years = std::nullopt;
    };

    explicit SideBySidePage(QWidget *parent = nullptr);
    ~SideBySidePage() override;

    /// Replaces the sides. What is shown of them is kept as far as they still have it.
    void setSides(const std::vector<core::Side> &sides, const std::vector<SideState> &states);
    /// The sides, and what is shown of them.
    const core::SideBySide &compared() const { return m_compared; }

    /// Puts these into the chart's menu.
    void setMenuActions(const QList<QAction *> &actions);

    Arrangement arrangement() const;
    void arrange(const Arrangement &arrangement);

Q_SIGNALS:
    /// The sides, or what is shown of them.
    void shownChanged();
    /// Show this one alone.
    void openRequested(const core::Lookup &lookup);
    /// Show again what was shown before.
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectButtons();
    void connectChart();
    void choose(core::ChartData::Form form);
    void choose(core::Alignment alignment);
    void chooseYears(std::optional<int> years);
    void toggle(const QString &side);
    /// Keeps what fits the sides.
    void fitShown();
    void showSides();
    void showRange(const core::ChartData &chart);
    void showNumbers(const core::ChartData &chart);
    std::optional<core::PeriodRange> rangeOfYears(const core::ChartData &chart, int years) const;

    std::unique_ptr<Ui::SideBySidePage> m_ui;
    core::SideBySide m_compared;
    std::vector<SideState> m_states;
    std::optional<int> m_years;
    /// The ids are the values of core::ChartData::Form.
    QButtonGroup *m_forms;
    /// The ids are the values of core::Alignment.
    QButtonGroup *m_alignments;
    YearButtons *m_ranges;
    ContextMenu *m_menu = nullptr;
    QAction *m_showAll = nullptr;
};

} // namespace gui
