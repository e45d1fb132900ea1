// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/shown.h"
#include "gui/contributors/people/peoplepanel.h"
#include "gui/contributors/results/explanation.h"

#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;

namespace engine {
class Avatars;
}

namespace gui {

class RepositoriesDialog;

namespace Ui {
class ResultsPanel;
}

/// Shows a result: the chart, the line that explains its numbers, and the people behind them.
class ResultsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPanel(QWidget *parent = nullptr);
    ~ResultsPanel() override;

    /// Replaces the result. What is shown of it is kept as far as the new result is for the same query and
    /// still has it.
    void setAnswer(const core::Contributions &answer);
    const core::Contributions &answer() const { return *m_counted->answer; }

    /// Sets the facts that the explanation shows in addition to the result.
    void setExplanationContext(const ExplanationContext &context);

    // See PeoplePanel.
    void setAvatars(engine::Avatars *avatars);
    void retryAvatars();

    /// What the chart's context menu has, besides showing all.
    void setChartActions(const QList<QAction *> &actions);

    /// Focuses the field that filters the people.
    void focusFilter();

    core::View view() const { return m_shown.view; }
    /// Switches to another view of the result.
    void setView(core::View view);
    /// The result as the view counts it, and what of it is shown.
    const std::shared_ptr<const core::CountedView> &counted() const { return m_counted; }
    const core::Shown &shown() const { return m_shown; }
    core::ShownNumbers numbers() const { return m_context.shown.value_or(core::ShownNumbers()); }

    /// Whether the chart marks releases and events.
    void setShowsEvents(bool shows);

    /// What the user has arranged, for the settings.
    struct Arrangement
    {
        QByteArray splitter;
        QByteArray columns;
        /// The range, if it is the newest years.
        std::optional<int> years;
    };
    Arrangement arrangement() const;
    void arrange(const Arrangement &arrangement);

Q_SIGNALS:
    /// The result, or what is shown of it.
    void shownChanged();
    /// The user decided about these people or wants to (see PeoplePanel).
    void decisionRequested(core::Decision::Kind kind, const QStringList &ids);
    void splitRequested(const QString &id);
    void organisationRequested(const QStringList &ids);
    void forgetRequested(const QString &id);
    /// The user decided about these repositories of the result.
    void repositoriesDecided(core::Decision::Kind kind, const QStringList &names);
    void onlyRepositoryChosen(const QString &name);
    void pageRequested(const core::Lookup &lookup);
    void undoRequested();
    void whoIsWhoRequested(const QString &id);
    void profileRequested(const QString &handle);
    void profileOfAccountRequested(const QString &login);
    /// Open the list behind a link of the explanation. The list of repositories is handled here.
    void listRequested(const QString &link);
    /// Count by the other scope.
    void otherScopeRequested();
    /// Compare the result with GitHub's number.
    void comparisonRequested();
    /// A message for the status bar.
    void done(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectChart();
    void connectPeople();
    /// Keeps what fits the result and its view.
    void fitShown();
    void setShown(const core::Shown &shown);
    void showEverything();
    void showYears(std::optional<int> years);
    void toggleSegment(const core::ChartData::Segment &segment);
    void toggleSeries(const core::ChartData::Key &series);
    void count(const std::shared_ptr<const core::Contributions> &answer);
    void showResult(PeoplePanel::Place place);
    void follow(const QString &link);
    void showRepositories();

    std::unique_ptr<Ui::ResultsPanel> m_ui;
    ExplanationContext m_context;
    std::shared_ptr<const core::CountedView> m_counted;
    core::Shown m_shown;
    /// The range, if it was chosen as the newest years.
    std::optional<int> m_years;
    RepositoriesDialog *m_repositories = nullptr;
};

} // namespace gui
