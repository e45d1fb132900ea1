// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"
#include "core/counting/contributions.h"
#include "gui/contributors/explanation.h"

#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

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

    /// Replaces the result. The selected period is kept if the new result is for the same query and still has
    /// it.
    void setAnswer(const core::Contributions &answer);
    const core::Contributions &answer() const { return *m_answer; }

    /// Sets the facts that the explanation shows in addition to the result.
    void setExplanationContext(const ExplanationContext &context);

    // See PeoplePanel.
    void setAvatars(engine::Avatars *avatars);
    void retryAvatars();

    /// Focuses the field that filters the people.
    void focusFilter();

    core::View view() const { return m_view; }
    /// Switches to another view of the result.
    void setView(core::View view);

    /// The splitter's state, for the settings.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void viewChanged(core::View view);
    /// The user decided about these people or wants to (see PeoplePanel).
    void decisionRequested(core::Decision::Kind kind, const QStringList &ids);
    void splitRequested(const QString &id);
    void organisationRequested(const QStringList &ids);
    void forgetRequested(const QString &id);
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
    void showChart();
    void togglePeriod(const core::Period &period, const QString &repository);
    void showPeriod(std::optional<core::Period> period, const QString &repository = {});
    void follow(const QString &link);
    void showRepositories();

    std::unique_ptr<Ui::ResultsPanel> m_ui;
    std::shared_ptr<const core::Contributions> m_answer;
    ExplanationContext m_context;
    core::View m_view = core::View::Newcomers;
    RepositoriesDialog *m_repositories = nullptr;
};

} // namespace gui
