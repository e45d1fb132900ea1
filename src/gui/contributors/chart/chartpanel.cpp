// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contributors/chart/chartpanel.h"

#include "chart/contributorschart.h"
#include "core/counting/shown.h"
#include "gui/contributors/chart/yearbuttons.h"
#include "gui/widgets/accessiblelinks.h"
#include "gui/widgets/contextmenu.h"
#include "ui_chartpanel.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QMenu>

namespace gui {

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChartPanel>())
    , m_views(new QButtonGroup(this))
    , m_ranges(new YearButtons(this))
    , m_moreViews(new QMenu(this))
{
    m_ui->setupUi(this);
    m_menu = new ContextMenu(m_ui->chart);
    m_menu->addSeparator();
    m_showAll = m_menu->addAction(tr("Show &All"), this, &ChartPanel::resetRequested);
    m_showAll->setObjectName(QStringLiteral("chartShowAll"));
    m_views->addButton(m_ui->viewNewButton, static_cast<int>(core::View::Newcomers));
    m_views->addButton(m_ui->viewActiveButton, static_cast<int>(core::View::Active));
    m_views->addButton(m_ui->viewRetentionButton, static_cast<int>(core::View::Retention));
    m_views->addButton(m_ui->viewOnceOrBackButton, static_cast<int>(core::View::OnceOrBack));
    setUpMoreViews();
    m_ranges->add(m_ui->range1y, 1);
    m_ranges->add(m_ui->range3y, 3);
    m_ranges->add(m_ui->range5y, 5);
    m_ranges->add(m_ui->rangeAll, YearButtons::everyYear);

    connect(m_views, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT viewChosen(static_cast<core::View>(id)); });
    connect(m_ranges, &YearButtons::chosen, this, &ChartPanel::yearsChosen);
    connect(m_ui->chart, &chart::ContributorsChart::segmentClicked, this, &ChartPanel::segmentClicked);
    connect(m_ui->chart, &chart::ContributorsChart::rangeChosen, this, &ChartPanel::rangeChosen);
    connect(m_ui->chart, &chart::ContributorsChart::seriesToggled, this, &ChartPanel::seriesToggled);
    connect(m_ui->chart, &chart::ContributorsChart::lineToggled, this, &ChartPanel::lineToggled);
    connect(m_ui->chart, &chart::ContributorsChart::resetRequested, this, &ChartPanel::resetRequested);
    connect(m_ui->explanationLabel, &QLabel::linkActivated, this, &ChartPanel::captionClicked);
}

ChartPanel::~ChartPanel() = default;

void ChartPanel::setUpMoreViews()
{
    m_moreViews->setToolTipsVisible(true);
    auto *group = new QActionGroup(this);
    const auto add = [this, group](core::View view, const char *name, const QString &text,
                                   const QString &tip) {
        QAction *action = m_moreViews->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setToolTip(tip);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setData(static_cast<int>(view));
        connect(action, &QAction::triggered, this, [this, view] { Q_EMIT viewChosen(view); });
    };
    add(core::View::Organisations, "viewOrganisations", tr("&Organisations"),
        tr("New contributors by the organisation they belong to, as far as it is known"));
    add(core::View::Insiders, "viewInsiders", tr("&Insiders and Outsiders"),
        tr("How many new contributors belong to the inside organisations, which you choose under "
           "“Counting”"));
    m_ui->viewMoreButton->setPopup(m_moreViews);
    connect(m_ui->viewMoreButton, &QAbstractButton::clicked, this,
            &ChartPanel::showView); // opening the menu chooses nothing
}

void ChartPanel::showView()
{
    QAbstractButton *button = m_views->button(static_cast<int>(m_view));
    if (button != nullptr)
        button->setChecked(true);
    else
        uncheckAll(m_views);
    m_ui->viewMoreButton->setChecked(button == nullptr);
    for (QAction *action : m_moreViews->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_view));
}

void ChartPanel::setChart(const core::ChartData &chart, std::optional<int> years)
{
    m_view = chart.view;
    showView();
    m_ui->chart->setData(chart);
    m_showAll->setEnabled(chart.range || chart.segment);
    showRange(chart, years);
    m_ui->chartBar->show();
    m_ui->stack->setCurrentWidget(m_ui->chartPage);
}

void ChartPanel::setMenuActions(const QList<QAction *> &actions)
{
    m_menu->insertActions(m_menu->actions().front(), actions);
}

void ChartPanel::setSentence(const QString &sentence)
{
    m_ui->sentenceLabel->setText(sentence);
    m_ui->chartBar->hide();
    m_ui->stack->setCurrentWidget(m_ui->sentencePage);
}

void ChartPanel::setCaption(const QString &caption)
{
    m_ui->explanationLabel->setText(caption);
    AccessibleLinks::announceText(m_ui->explanationLabel);
}

void ChartPanel::showRange(const core::ChartData &chart, std::optional<int> years)
{
    m_ranges->show(chart.range.has_value(), years, [&chart](int count) {
        return count == YearButtons::everyYear ? !chart.periods.empty()
                                               : core::newestYears(chart, count).has_value();
    });
}

} // namespace gui
