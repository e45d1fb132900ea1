// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contributors/results/resultspanel.h"

#include "gui/contributors/results/repositoriesdialog.h"
#include "ui_resultspanel.h"

#include <QKeyEvent>

#include <algorithm>

namespace gui {

namespace {

bool answersTheSame(const core::Contributions &a, const core::Contributions &b)
{
    return a.owner == b.owner && a.repository == b.repository && a.rules == b.rules;
}

} // namespace

ResultsPanel::ResultsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ResultsPanel>())
{
    m_ui->setupUi(this);
    m_ui->resultsSplitter->setStretchFactor(0, 3);
    m_ui->resultsSplitter->setStretchFactor(1, 2);
    m_ui->resultsSplitter->setSizes({600, 400});
    count(std::make_shared<const core::Contributions>());
    connectChart();
    connectPeople();
}

ResultsPanel::~ResultsPanel() = default;

void ResultsPanel::connectChart()
{
    const ChartPanel *panel = m_ui->chartPanel;
    connect(panel, &ChartPanel::viewChosen, this, &ResultsPanel::setView);
    connect(panel, &ChartPanel::yearsChosen, this, &ResultsPanel::showYears);
    connect(panel, &ChartPanel::segmentClicked, this, &ResultsPanel::toggleSegment);
    connect(panel, &ChartPanel::seriesToggled, this, &ResultsPanel::toggleSeries);
    connect(panel, &ChartPanel::lineToggled, this, [this] {
        core::Shown shown = m_shown;
        shown.isLineHidden = !shown.isLineHidden;
        setShown(shown);
    });
    connect(panel, &ChartPanel::rangeChosen, this, [this](const std::optional<core::PeriodRange> &range) {
        m_years.reset();
        core::Shown shown = m_shown;
        shown.range = range;
        setShown(shown);
    });
    connect(panel, &ChartPanel::resetRequested, this, [this] {
        m_years.reset();
        core::Shown shown = m_shown;
        shown.range.reset();
        shown.segment.reset();
        setShown(shown);
    });
    connect(panel, &ChartPanel::captionClicked, this, &ResultsPanel::follow);
}

void ResultsPanel::connectPeople()
{
    const PeoplePanel *panel = m_ui->peoplePanel;
    connect(panel, &PeoplePanel::showAllRequested, this, &ResultsPanel::showEverything);
    connect(panel, &PeoplePanel::textChanged, this, [this](const QString &text) {
        core::Shown shown = m_shown;
        shown.text = text;
        setShown(shown);
    });
    connect(panel, &PeoplePanel::onlyUnseenChosen, this, [this](bool only) {
        core::Shown shown = m_shown;
        shown.onlyUnseen = only;
        setShown(shown);
    });
    connect(panel, &PeoplePanel::decisionRequested, this, &ResultsPanel::decisionRequested);
    connect(panel, &PeoplePanel::splitRequested, this, &ResultsPanel::splitRequested);
    connect(panel, &PeoplePanel::organisationRequested, this, &ResultsPanel::organisationRequested);
    connect(panel, &PeoplePanel::forgetRequested, this, &ResultsPanel::forgetRequested);
    connect(panel, &PeoplePanel::whoIsWhoRequested, this, &ResultsPanel::whoIsWhoRequested);
    connect(panel, &PeoplePanel::profileRequested, this, &ResultsPanel::profileRequested);
    connect(panel, &PeoplePanel::profileOfAccountRequested, this, &ResultsPanel::profileOfAccountRequested);
    connect(panel, &PeoplePanel::done, this, &ResultsPanel::done);
}

void ResultsPanel::setAnswer(const core::Contributions &answer)
{
    const core::Contributions &before = *m_counted->answer;
    const bool same = answersTheSame(before, answer);
    const bool isSameOwner = before.owner == answer.owner && before.host == answer.host;
    const bool isSameLookup = isSameOwner && before.repository == answer.repository;
    if (!isSameOwner) {
        m_context.decisions = 0; // until they are counted
        m_context.fromFiles = 0;
    }
    count(std::make_shared<const core::Contributions>(answer));
    if (!same) {
        m_shown.segment.reset();
        m_shown.hidden.clear();
    }
    if (!isSameLookup)
        m_shown.range.reset(); // but the newest years stay
    if (!isSameLookup || core::unseen(answer.newcomers) == 0)
        m_shown.onlyUnseen = false;
    fitShown();
    m_ui->peoplePanel->setVisible(!answer.newcomers.empty());
    showResult(same ? PeoplePanel::Place::Kept : PeoplePanel::Place::Top);
    if (m_repositories != nullptr)
        m_repositories->setAnswer(answer);
}

void ResultsPanel::count(const std::shared_ptr<const core::Contributions> &answer)
{
    m_counted = std::make_shared<const core::CountedView>(core::countedView(answer, m_shown.view));
}

void ResultsPanel::fitShown()
{
    const core::ChartData &chart = m_counted->chart;
    if (m_years)
        m_shown.range = core::newestYears(chart, *m_years);
    else if (m_shown.range)
        m_shown.range = core::fitted(*m_shown.range, chart);
    std::erase_if(m_shown.hidden,
                  [&chart](const core::ChartData::Key &key) { return !core::placeOf(key, chart); });
    if (m_shown.segment && m_shown.segment->series && !core::placeOf(*m_shown.segment->series, chart))
        m_shown.segment->series.reset(); // the whole column instead
    if (m_shown.segment && core::countShown(core::shownChart(*m_counted, m_shown)) == 0)
        m_shown.segment.reset();
}

void ResultsPanel::setShown(const core::Shown &shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (m_shown.segment && m_shown.range && !m_shown.range->contains(m_shown.segment->period))
        m_shown.segment.reset();
    if (m_shown.segment && m_shown.segment->series && m_shown.hides(*m_shown.segment->series))
        m_shown.segment.reset();
    showResult(PeoplePanel::Place::Kept);
}

void ResultsPanel::showEverything()
{
    m_years.reset();
    m_shown = {.view = m_shown.view, .showsEvents = m_shown.showsEvents};
    m_ui->peoplePanel->clearText();
    showResult(PeoplePanel::Place::Top);
}

void ResultsPanel::showYears(std::optional<int> years)
{
    m_years = years;
    core::Shown shown = m_shown;
    shown.range = years ? core::newestYears(m_counted->chart, *years) : std::nullopt;
    setShown(shown);
}

void ResultsPanel::toggleSegment(const core::ChartData::Segment &segment)
{
    core::Shown shown = m_shown;
    if (shown.segment == segment)
        shown.segment.reset();
    else
        shown.segment = segment;
    setShown(shown);
}

void ResultsPanel::toggleSeries(const core::ChartData::Key &series)
{
    core::Shown shown = m_shown;
    if (std::erase(shown.hidden, series) == 0)
        shown.hidden.push_back(series);
    setShown(shown);
}

void ResultsPanel::showResult(PeoplePanel::Place place)
{
    core::ChartData chart = core::shownChart(*m_counted, m_shown);
    core::markUnseen(chart, *m_counted, m_shown);
    const std::vector<core::Counted> people = core::shownPeople(*m_counted, m_shown);
    if (answer().newcomers.empty())
        m_ui->chartPanel->setSentence(emptyResultText(answer()));
    else
        m_ui->chartPanel->setChart(chart, m_years);
    m_context.shown = core::shownNumbers(*m_counted, people);
    m_ui->chartPanel->setCaption(explanation(answer(), m_context));
    m_ui->peoplePanel->setPeople(*m_counted, people, m_shown, place);
    Q_EMIT shownChanged();
}

void ResultsPanel::setAvatars(engine::Avatars *avatars)
{
    m_ui->peoplePanel->setAvatars(avatars);
}

void ResultsPanel::retryAvatars()
{
    m_ui->peoplePanel->retryAvatars();
}

void ResultsPanel::setChartActions(const QList<QAction *> &actions)
{
    m_ui->chartPanel->setMenuActions(actions);
}

void ResultsPanel::focusFilter()
{
    m_ui->peoplePanel->focusFilter();
}

void ResultsPanel::setExplanationContext(const ExplanationContext &context)
{
    const std::optional<core::ShownNumbers> shown = m_context.shown;
    m_context = context;
    m_context.shown = shown;
    m_ui->chartPanel->setCaption(explanation(answer(), m_context));
}

void ResultsPanel::setView(core::View view)
{
    if (view == m_shown.view)
        return;
    m_shown.view = view;
    count(m_counted->answer);
    fitShown();
    showResult(PeoplePanel::Place::Kept);
}

void ResultsPanel::setShowsEvents(bool shows)
{
    core::Shown shown = m_shown;
    shown.showsEvents = shows;
    setShown(shown);
}

ResultsPanel::Arrangement ResultsPanel::arrangement() const
{
    return {m_ui->resultsSplitter->saveState(), m_ui->peoplePanel->saveColumns(), m_years};
}

void ResultsPanel::arrange(const Arrangement &arrangement)
{
    m_ui->resultsSplitter->restoreState(arrangement.splitter);
    m_ui->peoplePanel->restoreColumns(arrangement.columns);
    showYears(arrangement.years);
}

void ResultsPanel::follow(const QString &link)
{
    if (link == links::repositories)
        showRepositories();
    else if (link == links::otherScope)
        Q_EMIT otherScopeRequested();
    else if (link == links::comparison)
        Q_EMIT comparisonRequested();
    else
        Q_EMIT listRequested(link);
}

void ResultsPanel::showRepositories()
{
    if (m_repositories == nullptr) {
        m_repositories = new RepositoriesDialog(this);
        connect(m_repositories, &RepositoriesDialog::decisionRequested, this,
                &ResultsPanel::repositoriesDecided);
        connect(m_repositories, &RepositoriesDialog::onlyRequested, this,
                &ResultsPanel::onlyRepositoryChosen);
        connect(m_repositories, &RepositoriesDialog::undoRequested, this, &ResultsPanel::undoRequested);
        connect(m_repositories, &RepositoriesDialog::pageRequested, this, &ResultsPanel::pageRequested);
        m_repositories->setAnswer(answer());
    }
    m_repositories->show();
    m_repositories->raise();
    m_repositories->activateWindow();
}

void ResultsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_shown.segment || m_shown.onlyUnseen)) {
        core::Shown shown = m_shown;
        shown.segment.reset();
        shown.onlyUnseen = false;
        setShown(shown);
    } else
        QWidget::keyPressEvent(event);
}

} // namespace gui
