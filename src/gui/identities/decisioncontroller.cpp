// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/identities/decisioncontroller.h"

#include "engine/accounts.h"
#include "engine/engine.h"
#include "gui/app/undolist.h"
#include "gui/contributors/results/resultspanel.h"
#include "gui/identities/decisiontext.h"
#include "gui/identities/forgetdialog.h"
#include "gui/identities/joinquestion.h"
#include "gui/identities/organisationdialog.h"
#include "gui/identities/splitdialog.h"
#include "gui/identities/undokeys.h"
#include "gui/identities/whoiswhodialog.h"
#include "gui/widgets/describe.h"
#include "gui/widgets/messagebar.h"

#include <QMessageBox>

namespace gui {

DecisionController::DecisionController(engine::Engine &engine, MessageBar *bar, UndoList *undo)
    : QObject(bar)
    , m_engine(engine)
    , m_session(new DecisionSession(engine, this))
    , m_bar(bar)
    , m_undo(undo)
{
    connectUndo(); // first, because messages may undo
    connectSession();
}

DecisionController::~DecisionController()
{
    delete m_dialog; // its parent would delete it only after the session
}

void DecisionController::connectSession()
{
    connect(m_session, &DecisionSession::changed, this, &DecisionController::changed);
    connect(m_session, &DecisionSession::splitReady, this, &DecisionController::askWhatToSplit);
    connect(m_session, &DecisionSession::joinAsked, this, &DecisionController::askWhetherToJoin);
    connect(m_session, &DecisionSession::organisationAsked, this, &DecisionController::askForOrganisation);
    connect(m_session, &DecisionSession::decided, this, [this](const core::Decision &decision) {
        m_bar->showMessage(MessageBar::Kind::Success, decidedSentence(decision), tr("&Undo"),
                           [this, decision] { m_undo->undo(decisionKey(decision)); });
    });
    connect(m_session, &DecisionSession::undone, this, [this](const core::Decision &decision) {
        m_bar->showMessage(MessageBar::Kind::Success, undoneSentence(decision));
    });
    connect(m_session, &DecisionSession::imported, this,
            [this](const engine::ImportedPeople &people, const core::Lookup &lookup) {
                // What it says about ignored lines takes longer to read.
                const bool isShort = people.content.ignored.empty();
                m_bar->showMessage(isShort ? MessageBar::Kind::Success : MessageBar::Kind::Info,
                                   importedSentence(people),
                                   decidesSomething(people) ? tr("&Undo") : QString(),
                                   [this, key = fileKey(people.file, lookup)] { m_undo->undo(key); });
            });
    connect(m_session, &DecisionSession::fileUndone, this, [this](const QString &file, int decisions) {
        m_bar->showMessage(MessageBar::Kind::Success, fileUndoneSentence(file, decisions));
    });
    connect(m_session, &DecisionSession::forgetReady, this, &DecisionController::askWhetherToForget);
    connect(m_session, &DecisionSession::forgotten, this, [this](const core::Forgetting &forgotten) {
        m_bar->showMessage(MessageBar::Kind::Info, forgottenSentence(forgotten));
        Q_EMIT profilesChanged();
    });
    connect(m_session, &DecisionSession::failed, this, [this](const core::Error &error) {
        m_bar->showMessage(MessageBar::Kind::Error, describe(error));
    });
}

void DecisionController::connectUndo()
{
    connect(m_session, &DecisionSession::decided, this, [this](const core::Decision &decision) {
        m_undo->add({decisionKey(decision), decidedSentence(decision), [this, decision] {
                         m_session->undo(decision);
                     }});
    });
    connect(m_session, &DecisionSession::undone, this,
            [this](const core::Decision &decision) { m_undo->succeeded(decisionKey(decision)); });
    connect(m_session, &DecisionSession::undoFailed, this,
            [this](const core::Decision &decision, const core::Error &error) {
                m_undo->failed(decisionKey(decision), undoFailure(error));
            });
    connect(m_session, &DecisionSession::imported, this,
            [this](const engine::ImportedPeople &people, const core::Lookup &lookup) {
                if (decidesSomething(people))
                    m_undo->add({fileKey(people.file, lookup), importedSentence(people),
                                 [this, file = people.file, lookup] {
                                     m_session->undoFile(lookup, file);
                                 }});
            });
    connect(m_session, &DecisionSession::fileUndone, this,
            [this](const QString &file, int, const core::Lookup &lookup) {
                m_undo->succeeded(fileKey(file, lookup));
            });
    connect(m_session, &DecisionSession::fileUndoFailed, this,
            [this](const QString &file, const core::Lookup &lookup, const core::Error &error) {
                m_undo->failed(fileKey(file, lookup), undoFailure(error));
            });
}

void DecisionController::connectPanel(ResultsPanel *results)
{
    connect(m_session, &DecisionSession::counted, results, [this, results](int byHand, int fromFiles) {
        results->setExplanationContext({.decisions = byHand,
                                        .hasToken = m_engine.accounts().has(core::TokenFor::GitHub),
                                        .fromFiles = fromFiles});
    });
    connect(results, &ResultsPanel::decisionRequested, m_session, &DecisionSession::decide);
    connect(results, &ResultsPanel::splitRequested, m_session, &DecisionSession::askToSplit);
    connect(results, &ResultsPanel::organisationRequested, m_session, &DecisionSession::askForOrganisation);
    connect(results, &ResultsPanel::forgetRequested, m_session, &DecisionSession::askToForget);
    connect(results, &ResultsPanel::repositoriesDecided, m_session,
            [this, results](core::Decision::Kind kind, const QStringList &names) {
                m_session->decideRepositories(results->answer(), kind, names);
            });
    connect(results, &ResultsPanel::onlyRepositoryChosen, m_session,
            [this, results](const QString &name) { m_session->leaveOutOthers(results->answer(), name); });
    connect(results, &ResultsPanel::whoIsWhoRequested, this,
            [this](const QString &id) { dialog()->showPerson(id); });
    connect(results, &ResultsPanel::listRequested, this,
            [this](const QString &link) { dialog()->showList(link); });
}

void DecisionController::setAnswer(const core::Contributions &answer)
{
    m_session->setShown(answer.lookup(), answer.rules);
}

WhoIsWhoDialog *DecisionController::dialog()
{
    if (m_dialog == nullptr)
        m_dialog = new WhoIsWhoDialog(*m_session, *m_undo, m_bar->window());
    return m_dialog;
}

void DecisionController::askWhatToSplit(const DecisionSession::SplitQuestion &asked)
{
    auto *question = new SplitDialog(asked.person, windowInFront());
    connect(question, &SplitDialog::chosen, m_session,
            [this, asked](const QString &address) { m_session->splitOff(asked, address); });
    connect(question, &SplitDialog::nameChosen, m_session,
            [this, asked](const QString &name) { m_session->splitOffName(asked, name); });
    connect(question, &SplitDialog::eachNameChosen, m_session,
            [this, asked] { m_session->splitEachName(asked); });
    open(question);
}

void DecisionController::askWhetherToJoin(const DecisionSession::JoinQuestion &asked)
{
    QMessageBox *question = makeJoinQuestion(asked.ids, windowInFront());
    connect(question, &QDialog::accepted, m_session, [this, asked] { m_session->join(asked); });
    open(question);
}

void DecisionController::askForOrganisation(const DecisionSession::OrganisationQuestion &asked)
{
    auto *question = new OrganisationDialog(asked.ids, windowInFront());
    connect(question, &OrganisationDialog::chosen, m_session,
            [this, asked](const QString &name) { m_session->setOrganisation(asked, name); });
    open(question);
}

QWidget *DecisionController::windowInFront() const
{
    const bool isDialog = m_dialog != nullptr && m_dialog->isActiveWindow();
    return isDialog ? m_dialog.data() : m_bar->window();
}

void DecisionController::open(QDialog *question)
{
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_session, &DecisionSession::lookupChanged, question, &QDialog::reject);
    question->open();
}

void DecisionController::askWhetherToForget(const DecisionSession::ForgetQuestion &asked)
{
    auto *question = new ForgetDialog(asked.person, windowInFront());
    connect(question, &QDialog::accepted, m_session, [this, asked] { m_session->forget(asked); });
    open(question);
}

} // namespace gui
