// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"
#include "core/counting/contributions.h"
#include "core/error.h"
#include "core/history/entry.h"
#include "engine/question.h"

#include <QWidget>

#include <memory>

namespace engine {
class Engine;
}

namespace gui {

namespace Ui {
class ContributorsPage;
}

class DecisionController;
class ExportMenu;
class LookupSession;
class ProgressReporter;
class ResultsPanel;
class WaitingPage;
class WelcomePage;
struct Preferences;

/// The new contributors of an owner or a repository: the question, the history, and the answer.
class ContributorsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ContributorsPage(engine::Engine &engine, const Preferences &preferences,
                              QWidget *parent = nullptr);
    ~ContributorsPage() override;

    /// Adds what need not be there for the first picture of the window, and shows what was shown last.
    void finishSetup();
    /// Tells it above the page.
    void warn(const QString &sentences);
    /// Writes down what is to be remembered.
    void remember(Preferences &preferences) const;

    void focusField();
    /// Reads again what is shown.
    void refresh();
    void cancel();
    /// Shows anew what is stored: more is, or less, or it is elsewhere.
    void reloadStored();

Q_SIGNALS:
    /// The lookup that is shown; empty for none.
    void shownChanged(const QString &lookup);
    /// Whether there is something to cancel.
    void readingChanged(bool reading);
    /// The user wants to see this profile on X.
    void profileRequested(const QString &handle);
    /// The user wants to see to the tokens.
    void accountsRequested();

private:
    void connectReading();
    void connectSession();
    void connectHistory();
    void lookUp(const QString &text);
    void read(const core::Lookup &lookup);
    void open(const core::Lookup &lookup);

    void begin(const core::Lookup &lookup);
    void end();
    void showAnswer(const core::Contributions &answer);
    void showFailure(const core::Lookup &lookup, const core::Error &error);
    void showCancelled(const core::Lookup &lookup);
    void showRemoved(const core::Entry &entry);
    void clearShown();
    void offerForks(const core::Contributions &answer);
    void showError(const core::Error &error);
    void lookUpHandle(const QString &login);

    void makeResults();
    void showCurrentPage();
    void showWelcome();
    bool hasToken() const;
    void showWaiting(const core::Lookup &lookup);

    std::unique_ptr<Ui::ContributorsPage> m_ui;
    engine::Engine &m_engine;
    LookupSession *m_session = nullptr;
    ProgressReporter *m_reading = nullptr;
    DecisionController *m_decisions = nullptr;
    WelcomePage *m_welcome = nullptr;
    WaitingPage *m_waiting = nullptr;
    ResultsPanel *m_results = nullptr;
    ExportMenu *m_export = nullptr;
    /// What is shown; without an owner, nothing.
    core::Lookup m_shown;
    /// What was shown when the program ended, until it is shown again.
    core::Lookup m_remembered;
    /// The next answer comes from the store alone, by rules that the last reading may not have been for.
    bool m_forksMayBeMissing = false;
    /// The view and the layout of the results, until those are made.
    core::View m_view;
    QByteArray m_resultsLayout;
};

} // namespace gui
