// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"
#include "core/history/lookup.h"
#include "engine/question.h"

#include <QObject>

class QStackedWidget;

namespace engine {
class Accounts;
}

namespace gui {

class WaitingPage;
class WelcomePage;

/// The pages that take the place of a result: the welcome while nothing is shown, and what happens while a
/// lookup is read for the first time. They are created when they are first shown.
class StartPages : public QObject
{
    Q_OBJECT

public:
    /// The stack and the accounts must outlive it.
    StartPages(QStackedWidget *stack, engine::Accounts &accounts, QObject *parent = nullptr);

    void showWelcome();

    void showWaiting(const core::Lookup &lookup);
    // The following do nothing unless showWaiting() was called. See WaitingPage.
    void setSentence(const QString &sentence);
    void setProgress(const engine::Progress &progress);
    /// Only while the page is shown.
    void setPartialChart(const core::ChartData &chart, int repositories);

Q_SIGNALS:
    /// An example of the welcome page was chosen.
    void exampleChosen(const QString &text);
    /// Open the settings for tokens.
    void accountsRequested();
    /// A page was added to the stack.
    void created();

private:
    void makeWelcome();
    bool hasToken() const;

    QStackedWidget *m_stack;
    engine::Accounts &m_accounts;
    WelcomePage *m_welcome = nullptr;
    WaitingPage *m_waiting = nullptr;
};

} // namespace gui
