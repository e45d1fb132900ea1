// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/startpages.h"

#include "engine/accounts.h"
#include "engine/whenanswered.h"
#include "gui/contributors/reading/waitingpage.h"
#include "gui/contributors/welcomepage.h"

#include <QStackedWidget>

namespace gui {

StartPages::StartPages(QStackedWidget *stack, engine::Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_stack(stack)
    , m_accounts(accounts)
{}

void StartPages::showWelcome()
{
    if (!m_welcome)
        makeWelcome();
    m_stack->setCurrentWidget(m_welcome);
}

void StartPages::showWaiting(const core::Lookup &lookup)
{
    if (!m_waiting) {
        m_waiting = new WaitingPage(m_stack);
        m_stack->addWidget(m_waiting);
        Q_EMIT created();
    }
    m_waiting->setLookup(lookup);
    m_waiting->setSentence(tr("Contacting GitHub…"));
    m_stack->setCurrentWidget(m_waiting);
}

void StartPages::setSentence(const QString &sentence)
{
    if (m_waiting)
        m_waiting->setSentence(sentence);
}

void StartPages::setProgress(const engine::Progress &progress)
{
    if (m_waiting)
        m_waiting->setProgress(progress);
}

void StartPages::setPartialChart(const core::ChartData &chart, int repositories)
{
    if (m_waiting && m_stack->currentWidget() == m_waiting)
        m_waiting->setPartialChart(chart, repositories);
}

void StartPages::makeWelcome()
{
    m_welcome = new WelcomePage(m_stack);
    // Until the keychain has answered.
    m_welcome->setHasToken(true);
    engine::whenAnswered<engine::TokenState>(
        m_accounts.state(core::TokenFor::GitHub), m_welcome,
        [this](const core::Result<engine::TokenState> &) { m_welcome->setHasToken(hasToken()); });
    connect(m_welcome, &WelcomePage::accountsRequested, this, &StartPages::accountsRequested);
    connect(&m_accounts, &engine::Accounts::changed, m_welcome,
            [this] { m_welcome->setHasToken(hasToken()); });
    connect(m_welcome, &WelcomePage::exampleChosen, this, &StartPages::exampleChosen);
    m_stack->addWidget(m_welcome);
    Q_EMIT created();
}

bool StartPages::hasToken() const
{
    return m_accounts.has(core::TokenFor::GitHub);
}

} // namespace gui
