// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contributors/resultspanel.h"

#include "gui/contributors/repositoriesdialog.h"
#include "ui_resultspanel.h"

#include <QKeyEvent>

#include <algorithm>

namespace gui {

namespace {

bool answersTheSame(const core::Contributions &a, const core::Contributions &b)
{
    return a.owner == b.owner && a.repository == b.repository && a.rules == b.rules;
}

bool hasPeopleIn(const core::Contributions &answer, const core::Period &period, const QString &repository)
{
    return std::ranges::any_of(answer.rows, [&](const core::Row &row) {
        return row.period == period && (repository.isEmpty() || row.repository == repository);
    });
}

} // namespace

ResultsPanel::ResultsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ResultsPanel>())
    , m_answer(std::make_shared<const core::Contributions>())
{
    m_ui->setupUi(this);
    m_ui->resultsSplitter->setStretchFactor(0, 3);
    m_ui->resultsSplitter->setStretchFactor(1, 2);
    m_ui->resultsSplitter->setSizes({600, 400});
    connect(m_ui->chartPanel, &ChartPanel::viewChosen, this, &ResultsPanel::setView);
    connect(m_ui->chartPanel, &ChartPanel::periodClicked, this, &ResultsPanel::togglePeriod);
    connect(m_ui->chartPanel, &ChartPanel::captionClicked, this, &ResultsPanel::follow);
    connect(m_ui->peoplePanel, &PeoplePanel::showAllRequested, this, [this] { showPeriod(std::nullopt); });
    connect(m_ui->peoplePanel, &PeoplePanel::decisionRequested, this, &ResultsPanel::decisionRequested);
    connect(m_ui->peoplePanel, &PeoplePanel::splitRequested, this, &ResultsPanel::splitRequested);
    connect(m_ui->peoplePanel, &PeoplePanel::organisationRequested, this,
            &ResultsPanel::organisationRequested);
    connect(m_ui->peoplePanel, &PeoplePanel::forgetRequested, this, &ResultsPanel::forgetRequested);
    connect(m_ui->peoplePanel, &PeoplePanel::whoIsWhoRequested, this, &ResultsPanel::whoIsWhoRequested);
    connect(m_ui->peoplePanel, &PeoplePanel::profileRequested, this, &ResultsPanel::profileRequested);
    connect(m_ui->peoplePanel, &PeoplePanel::profileOfAccountRequested, this,
            &ResultsPanel::profileOfAccountRequested);
    connect(m_ui->peoplePanel, &PeoplePanel::done, this, &ResultsPanel::done);
}

ResultsPanel::~ResultsPanel() = default;

void ResultsPanel::setAnswer(const core::Contributions &answer)
{
    const std::optional<core::Period> period = m_ui->peoplePanel->period();
    const QString repository = m_ui->peoplePanel->repository();
    const bool same = answersTheSame(*m_answer, answer);
    const bool keepPeriod = period && same && hasPeopleIn(answer, *period, repository);
    if (m_answer->owner != answer.owner || m_answer->host != answer.host) {
        m_context.decisions = 0; // until they are counted
        m_context.fromFiles = 0;
    }
    m_answer = std::make_shared<const core::Contributions>(answer);

    showChart();
    m_ui->chartPanel->setCaption(explanation(answer, m_context));
    m_ui->peoplePanel->setVisible(!answer.newcomers.empty());
    if (!keepPeriod)
        m_ui->peoplePanel->showPeriod(std::nullopt);
    m_ui->peoplePanel->setAnswer(m_answer, same ? PeoplePanel::Place::Kept : PeoplePanel::Place::Top);
    showPeriod(keepPeriod ? period : std::nullopt, keepPeriod ? repository : QString());
    if (m_repositories != nullptr)
        m_repositories->setAnswer(answer);
}

void ResultsPanel::setAvatars(engine::Avatars *avatars)
{
    m_ui->peoplePanel->setAvatars(avatars);
}

void ResultsPanel::retryAvatars()
{
    m_ui->peoplePanel->retryAvatars();
}

void ResultsPanel::focusFilter()
{
    m_ui->peoplePanel->focusFilter();
}

void ResultsPanel::setExplanationContext(const ExplanationContext &context)
{
    m_context = context;
    m_ui->chartPanel->setCaption(explanation(*m_answer, m_context));
}

void ResultsPanel::setView(core::View view)
{
    if (view == m_view)
        return;
    m_view = view;
    showChart();
    Q_EMIT viewChanged(view);
}

void ResultsPanel::showChart()
{
    if (m_answer->newcomers.empty())
        m_ui->chartPanel->setSentence(emptyResultText(*m_answer));
    else
        m_ui->chartPanel->setChart(core::chartData(*m_answer, m_view));
}

QByteArray ResultsPanel::saveLayout() const
{
    return m_ui->resultsSplitter->saveState();
}

void ResultsPanel::restoreLayout(const QByteArray &layout)
{
    m_ui->resultsSplitter->restoreState(layout);
}

void ResultsPanel::togglePeriod(const core::Period &period, const QString &repository)
{
    if (m_ui->peoplePanel->period() == period && m_ui->peoplePanel->repository() == repository)
        showPeriod(std::nullopt);
    else
        showPeriod(period, repository);
}

void ResultsPanel::showPeriod(std::optional<core::Period> period, const QString &repository)
{
    m_ui->peoplePanel->showPeriod(period, repository);
    m_ui->chartPanel->selectPeriod(period);
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
        m_repositories->setAnswer(*m_answer);
    }
    m_repositories->show();
    m_repositories->raise();
    m_repositories->activateWindow();
}

void ResultsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_ui->peoplePanel->period())
        showPeriod(std::nullopt);
    else
        QWidget::keyPressEvent(event);
}

} // namespace gui
