// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/sidebyside/sidebysidepage.h"

#include "chart/contributorschart.h"
#include "core/counting/shown.h"
#include "gui/contributors/chart/yearbuttons.h"
#include "gui/contributors/sidebyside/sidestext.h"
#include "gui/widgets/accessiblelinks.h"
#include "gui/widgets/contextmenu.h"
#include "gui/widgets/symbolicicon.h"

#include "ui_sidebysidepage.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>

#include <algorithm>

namespace gui {

using Form = core::ChartData::Form;

SideBySidePage::SideBySidePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SideBySidePage>())
    , m_forms(new QButtonGroup(this))
    , m_alignments(new QButtonGroup(this))
    , m_ranges(new YearButtons(this))
{
    m_ui->setupUi(this);
    m_menu = new ContextMenu(m_ui->sidesChart);
    m_menu->addSeparator();
    m_showAll = m_menu->addAction(tr("Show &All"));
    m_showAll->setObjectName(QStringLiteral("sidesShowAll"));
    m_ui->sidesCloseButton->setIcon(symbolicIcon(QStringLiteral("close")));
    connectButtons();
    connectChart();
    arrange({});
}

SideBySidePage::~SideBySidePage() = default;

void SideBySidePage::connectButtons()
{
    m_forms->addButton(m_ui->formLinesButton, static_cast<int>(Form::Lines));
    m_forms->addButton(m_ui->formBarsButton, static_cast<int>(Form::Bars));
    connect(m_forms, &QButtonGroup::idClicked, this, [this](int id) { choose(static_cast<Form>(id)); });
    m_alignments->addButton(m_ui->alignDateButton, static_cast<int>(core::Alignment::Date));
    m_alignments->addButton(m_ui->alignFirstButton, static_cast<int>(core::Alignment::FirstNewcomer));
    connect(m_alignments, &QButtonGroup::idClicked, this,
            [this](int id) { choose(static_cast<core::Alignment>(id)); });
    m_ranges->add(m_ui->sides1y, 1);
    m_ranges->add(m_ui->sides3y, 3);
    m_ranges->add(m_ui->sides5y, 5);
    m_ranges->add(m_ui->sidesAll, YearButtons::everyYear);
    connect(m_ranges, &YearButtons::chosen, this, &SideBySidePage::chooseYears);
    connect(m_ui->sidesCloseButton, &QToolButton::clicked, this, &SideBySidePage::closeRequested);
}

void SideBySidePage::connectChart()
{
    const auto show = [this](const std::optional<core::PeriodRange> &range) {
        m_years.reset();
        m_compared.range = range;
        showSides();
    };
    const chart::ContributorsChart *widget = m_ui->sidesChart;
    connect(widget, &chart::ContributorsChart::rangeChosen, this, show);
    connect(widget, &chart::ContributorsChart::resetRequested, this, [show] { show(std::nullopt); });
    connect(m_showAll, &QAction::triggered, this, [show] { show(std::nullopt); });
    connect(widget, &chart::ContributorsChart::seriesToggled, this,
            [this](const core::ChartData::Key &series) { toggle(series.name); });
    connect(m_ui->sidesNumbers, &QLabel::linkActivated, this,
            [this](const QString &side) { Q_EMIT openRequested(m_compared.sides[side.toUInt()].lookup); });
}

void SideBySidePage::setSides(const std::vector<core::Side> &sides, const std::vector<SideState> &states)
{
    m_compared.sides = sides;
    m_states = states;
    fitShown();
    showSides();
}

void SideBySidePage::setMenuActions(const QList<QAction *> &actions)
{
    m_menu->insertActions(m_menu->actions().front(), actions);
}

SideBySidePage::Arrangement SideBySidePage::arrangement() const
{
    return {m_compared.alignment, m_compared.form, m_years};
}

void SideBySidePage::arrange(const Arrangement &arrangement)
{
    m_compared.alignment = arrangement.alignment;
    m_compared.form = arrangement.form;
    m_forms->button(static_cast<int>(arrangement.form))->setChecked(true);
    m_alignments->button(static_cast<int>(arrangement.alignment))->setChecked(true);
    chooseYears(arrangement.years);
}

void SideBySidePage::choose(Form form)
{
    m_compared.form = form;
    showSides();
}

/// A range of dates means nothing in numbers of periods, but the years do.
void SideBySidePage::choose(core::Alignment alignment)
{
    if (alignment == m_compared.alignment)
        return;
    m_compared.alignment = alignment;
    chooseYears(m_years);
}

void SideBySidePage::chooseYears(std::optional<int> years)
{
    m_years = years;
    m_compared.range.reset();
    fitShown();
    showSides();
}

void SideBySidePage::toggle(const QString &side)
{
    if (std::erase(m_compared.hidden, side) == 0)
        m_compared.hidden.push_back(side);
    showSides();
}

void SideBySidePage::fitShown()
{
    std::erase_if(m_compared.hidden, [this](const QString &name) {
        return std::ranges::none_of(
            m_compared.sides, [&name](const core::Side &side) { return side.lookup.toString() == name; });
    });
    const core::ChartData chart = core::sideBySideChart(m_compared);
    if (m_years)
        m_compared.range = rangeOfYears(chart, *m_years);
    else if (m_compared.range && chart.isAligned && m_compared.range->first.kind() != chart.period)
        m_compared.range.reset(); // numbers of periods of another length
    else if (m_compared.range && !chart.periods.empty())
        m_compared.range = core::fitted(*m_compared.range, chart);
}

std::optional<core::PeriodRange> SideBySidePage::rangeOfYears(const core::ChartData &chart, int years) const
{
    return chart.isAligned ? core::firstYears(chart, years) : core::newestYears(chart, years);
}

void SideBySidePage::showSides()
{
    const core::ChartData chart = core::sideBySideChart(m_compared);
    if (chart.periods.empty()) {
        m_ui->sidesSentence->setText(emptySidesText(m_states));
        m_ui->sidesStack->setCurrentWidget(m_ui->sidesSentence);
    } else {
        m_ui->sidesChart->setData(chart);
        m_ui->sidesStack->setCurrentWidget(m_ui->sidesChart);
    }
    showRange(chart);
    showNumbers(chart);
    Q_EMIT shownChanged();
}

void SideBySidePage::showRange(const core::ChartData &chart)
{
    m_showAll->setEnabled(chart.range.has_value());
    m_ranges->show(chart.range.has_value(), m_years, [this, &chart](int years) {
        return years == YearButtons::everyYear ? !chart.periods.empty()
                                               : rangeOfYears(chart, years).has_value();
    });
}

void SideBySidePage::showNumbers(const core::ChartData &chart)
{
    m_ui->sidesNumbers->setText(sidesText(m_compared, m_states, chart, chart::coloursOf(palette())));
    AccessibleLinks::announceText(m_ui->sidesNumbers);
}

void SideBySidePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_compared.sides.empty())
        showNumbers(core::sideBySideChart(m_compared));
}

} // namespace gui
