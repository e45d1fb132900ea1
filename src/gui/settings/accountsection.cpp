// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/accountsection.h"

#include "engine/accounts.h"
#include "engine/whenanswered.h"
#include "gui/settings/accounttext.h"

#include "gui/widgets/describe.h"
#include "ui_accountsection.h"

#include <QDesktopServices>
#include <QUrl>

namespace gui {

using core::TokenFor;
using engine::TokenState;

AccountSection::AccountSection(engine::Accounts &accounts, TokenFor tokenFor, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AccountSection>())
    , m_accounts(accounts)
    , m_tokenFor(tokenFor)
{
    m_ui->setupUi(this);
    setObjectName(core::toString(tokenFor) + QStringLiteral("Account"));
    const QString service = serviceName(tokenFor);
    m_ui->serviceLabel->setText(service);
    m_ui->tokenField->setAccessibleName(tr("New token: %1").arg(service));
    m_ui->setButton->setAccessibleName(tr("Set the token: %1").arg(service));
    m_ui->testButton->setAccessibleName(tr("Test the token: %1").arg(service));
    m_ui->removeButton->setAccessibleName(tr("Remove the token: %1").arg(service));
    m_ui->testButton->setVisible(tokenFor != TokenFor::Port);
    if (tokenFor == TokenFor::X)
        m_ui->testButton->setText(tr("Test ($0.01)…"));
    m_ui->linksLabel->setText(tokenLinks(tokenFor));
    setFocusProxy(m_ui->tokenField);

    connect(m_ui->tokenField, &QLineEdit::textChanged, this, &AccountSection::updateButtons);
    connect(m_ui->tokenField, &QLineEdit::returnPressed, this, &AccountSection::set);
    connect(m_ui->setButton, &QPushButton::clicked, this, &AccountSection::set);
    connect(m_ui->testButton, &QPushButton::clicked, this, &AccountSection::askToTest);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &AccountSection::askToRemove);
    connect(m_ui->linksLabel, &QLabel::linkActivated, this, [this](const QString &link) {
        if (m_tokenFor == TokenFor::Port)
            Q_EMIT portRequested();
        else
            QDesktopServices::openUrl(QUrl(link));
    });
    connect(&accounts, &engine::Accounts::changed, this, [this](TokenFor changed) {
        if (changed != m_tokenFor)
            return;
        m_ui->reportLabel->showInfo({}); // it was about the previous token
        showState(m_accounts.known(m_tokenFor));
    });
    showState(accounts.known(tokenFor));
}

AccountSection::~AccountSection() = default;

void AccountSection::refresh()
{
    engine::whenAnswered<TokenState>(m_accounts.state(m_tokenFor), this,
                                     [this](const core::Result<TokenState> &state) {
                                         if (state)
                                             showState(*state);
                                     });
}

void AccountSection::set()
{
    const QByteArray token = m_ui->tokenField->text().toUtf8();
    if (token.trimmed().isEmpty() || m_isBusy)
        return;
    m_ui->tokenField->setText({}); // clear() could be undone
    begin(m_tokenFor == TokenFor::GitHub ? tr("Contacting GitHub…") : QString());
    engine::whenAnswered<engine::TokenSet>(
        m_accounts.set(m_tokenFor, token), this,
        [this](const core::Result<engine::TokenSet> &set) { showSet(set); });
}

void AccountSection::askToTest()
{
    if (m_tokenFor == TokenFor::X)
        m_ui->accountQuestion->ask(tr("The test looks up one profile, for which X charges $0.01."),
                                   tr("Test"), [this] { test(); });
    else
        test();
}

void AccountSection::test()
{
    begin(tr("Contacting %1…").arg(serviceName(m_tokenFor)));
    engine::whenAnswered<core::TokenReport>(m_accounts.test(m_tokenFor), this,
                                            [this](const core::Result<core::TokenReport> &report) {
                                                end();
                                                if (report)
                                                    showReport(*report);
                                                else
                                                    m_ui->reportLabel->showError(describe(report.error()));
                                            });
}

void AccountSection::askToRemove()
{
    m_ui->accountQuestion->ask(
        tr("A removed token cannot be restored; you have to paste it again or create a new one."),
        tr("Remove"), [this] { remove(); });
}

void AccountSection::remove()
{
    begin({});
    engine::whenAnswered<TokenState>(m_accounts.remove(m_tokenFor), this,
                                     [this](const core::Result<TokenState> &state) {
                                         end();
                                         if (state)
                                             showState(*state);
                                         else
                                             m_ui->reportLabel->showError(describe(state.error()));
                                     });
}

void AccountSection::showState(const TokenState &state)
{
    using enum TokenState::Origin;
    m_ui->stateLabel->setText(tokenSentence(m_tokenFor, state));
    m_ui->troubleLabel->showInfo(state.trouble ? describe(*state.trouble) : QString());
    m_hasToken = state.origin != None;
    m_ui->setButton->setText(
        state.origin == Keychain || state.origin == Session || state.alsoKept ? tr("Replace") : tr("Set"));
    updateButtons();
    m_ui->removeButton->setVisible(state.origin == Keychain || state.origin == Session || state.alsoKept);
}

void AccountSection::showSet(const core::Result<engine::TokenSet> &set)
{
    end();
    if (!set)
        return m_ui->reportLabel->showError(describe(set.error()));
    showState(set->state);
    if (set->report)
        showReport(*set->report);
    else if (set->untested)
        m_ui->reportLabel->showError(
            tr("The token was set, but could not be tested. %1").arg(describe(*set->untested)));
}

void AccountSection::showReport(const core::TokenReport &report)
{
    m_ui->reportLabel->showInfo(reportSentence(m_tokenFor, report));
}

void AccountSection::begin(const QString &sentence)
{
    m_isBusy = true;
    m_ui->reportLabel->showInfo(sentence);
    updateButtons();
}

void AccountSection::end()
{
    m_isBusy = false;
    m_ui->reportLabel->showInfo({});
    updateButtons();
}

void AccountSection::updateButtons()
{
    m_ui->setButton->setEnabled(!m_isBusy && !m_ui->tokenField->text().trimmed().isEmpty());
    m_ui->testButton->setEnabled(!m_isBusy && m_hasToken);
    m_ui->removeButton->setEnabled(!m_isBusy);
}

} // namespace gui
