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

namespace gui {

class RepositoriesDialog;

namespace Ui {
class ResultsPanel;
}

/// An answer, shown: the chart, the line that explains its numbers, and the people behind it.
class ResultsPanel : public QWidget
{
    Q_OBJECT

public:
    /// The pages of accounts and commits are those of the forge.
    explicit ResultsPanel(core::Forge forge, QWidget *parent = nullptr);
    ~ResultsPanel() override;

    /// Shows this answer instead of what was shown. A selected month stays selected while the answer is to
    /// the same question and has it.
    void setAnswer(const core::Contributions &answer);

    /// What the explanation tells beside the answer.
    void setExplanationContext(const ExplanationContext &context);

    core::View view() const { return m_view; }
    /// Shows another view of the answer.
    void setView(core::View view);

    /// How the chart and the people share the room, for the settings.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void viewChanged(core::View view);
    /// The user decides about these people, or would (see PeoplePanel).
    void decisionRequested(core::Decision::Kind kind, const QStringList &ids);
    void splitRequested(const QString &id);
    void whoIsWhoRequested(const QString &id);
    void profileRequested(const QString &handle);
    void profileOfAccountRequested(const QString &login);
    /// The list behind a link of the explanation, but for the repositories, which are shown here.
    void listRequested(const QString &link);
    /// Something done that is worth a line in the status bar.
    void done(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showChart();
    void toggleMonth(const core::Month &month, const QString &repository);
    void showMonth(std::optional<core::Month> month, const QString &repository = {});
    void follow(const QString &link);
    void showRepositories();

    core::Forge m_forge;
    std::unique_ptr<Ui::ResultsPanel> m_ui;
    std::shared_ptr<const core::Contributions> m_answer;
    ExplanationContext m_context;
    core::View m_view = core::View::Newcomers;
    RepositoriesDialog *m_repositories = nullptr;
};

} // namespace gui
