// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profiles/profilespage.h"

#include "config/chosen.h"
#include "engine/accounts.h"
#include "engine/engine.h"
#include "engine/profiles.h"
#include "engine/whenanswered.h"
#include "gui/app/preferences.h"
#include "gui/app/undolist.h"
#include "gui/profiles/profilecard.h"
#include "gui/profiles/profilesession.h"
#include "gui/profiles/profilesexport.h"
#include "gui/profiles/profileslist.h"
#include "gui/profiles/profiletext.h"
#include "gui/widgets/describe.h"
#include "gui/widgets/focusreturn.h"
#include "gui/widgets/savedfile.h"

#include "ui_profilespage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

std::vector<core::Handle> handlesOf(const std::vector<core::ProfileRecord> &records)
{
    std::vector<core::Handle> handles;
    handles.reserve(records.size());
    for (const core::ProfileRecord &one : records)
        handles.push_back(one.handle());
    return handles;
}

QString removedProfiles(const std::vector<core::ProfileRecord> &records)
{
    return ProfilesPage::tr("Removed %1.")
        .arg(records.size() == 1 ? handleText(records.front())
                                 : profileCount(static_cast<int>(records.size())));
}

/// Of the step that restores the profiles.
QString profilesKey(const std::vector<core::ProfileRecord> &records)
{
    QStringList numbers;
    for (const core::ProfileRecord &one : records)
        numbers << QString::number(one.number);
    return QStringLiteral("profiles/") + numbers.join(u',');
}

bool isOnX(const core::Handle &handle)
{
    return handle.network() == core::Network::X;
}

bool isStale(const core::ProfileRecord &record, core::Instant now)
{
    return record.state != core::ProfileState::Found || !record.trouble.isEmpty() || !record.fetchedAt ||
           now - *record.fetchedAt >= engine::profileIsFreshFor;
}

} // namespace

ProfilesPage::ProfilesPage(engine::Engine &engine, const Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProfilesPage>())
    , m_engine(engine)
    , m_undo(new UndoList(this))
    , m_session(new ProfileSession(engine.profiles(), this))
{
    m_ui->setupUi(this);
    m_list = new ProfilesList(engine.profiles(), this);
    m_card = new ProfileCard(engine.profiles(), this);
    m_ui->questionPanel->hide();
    m_ui->profilesSplitter->addWidget(m_list);
    m_ui->profilesSplitter->addWidget(m_card);
    m_ui->profilesSplitter->setStretchFactor(0, 1);
    if (!m_ui->profilesSplitter->restoreState(preferences.profiles))
        m_ui->profilesSplitter->setSizes({780, 300});
    m_ui->profilesMessageBar->floatOver({m_list, m_ui->profilesEmptyPage}, m_ui->handleInput);
    new FocusReturn(m_ui->profilesProgressRow->findChild<QWidget *>(QStringLiteral("cancelButton")),
                    m_ui->handleInput);
    new FocusReturn(m_ui->questionPanel, m_ui->handleInput);
    connectInput();
    connectList();
    connectSession();
    connectQuestion();
    connect(m_ui->profilesProgressRow, &ProgressRow::cancelRequested, this, &ProfilesPage::cancel);
    m_session->reload();
}

ProfilesPage::~ProfilesPage() = default;

void ProfilesPage::remember(Preferences &preferences) const
{
    preferences.profiles = m_ui->profilesSplitter->saveState();
}

void ProfilesPage::focusField()
{
    m_ui->handleInput->focusField();
}

void ProfilesPage::focusFilter()
{
    if (m_ui->profilesStack->currentWidget() == m_ui->profilesSplitter)
        m_list->focusFilter();
}

void ProfilesPage::connectInput()
{
    connect(m_ui->handleInput, &HandleInput::typed, this, &ProfilesPage::lookUp);
    connect(m_ui->handleInput, &HandleInput::fileChosen, this, &ProfilesPage::readFile);
    connect(m_ui->handleInput, &HandleInput::clipboardChosen, this, &ProfilesPage::readClipboard);
    connect(m_ui->handleInput, &HandleInput::truncated, this, [this] {
        m_ui->profilesMessageBar->showMessage(
            MessageBar::Kind::Warning, tr("The pasted text is too long for the field and was cut off."),
            tr("Look Up Clip&board"), [this] { readClipboard(); });
    });
    connect(m_ui->exampleHandleButton, &QPushButton::clicked, this,
            [this] { lookUp(m_ui->exampleHandleButton->text()); });
}

void ProfilesPage::connectList()
{
    connect(m_list, &ProfilesList::currentChanged, this, &ProfilesPage::showCurrent);
    connect(m_list, &ProfilesList::openRequested, m_card, &ProfileCard::open);
    connect(
        m_list, &ProfilesList::refreshRequested, this,
        [this](const std::vector<core::ProfileRecord> &records) { askFor(records, engine::Reading::Full); });
    connect(m_list, &ProfilesList::refreshStaleRequested, this, &ProfilesPage::refreshStale);
    connect(m_list, &ProfilesList::removeRequested, m_session, &ProfileSession::remove);
    connect(m_card, &ProfileCard::refreshRequested, this,
            [this](const core::ProfileRecord &record) { askFor({record}, engine::Reading::Full); });
    connect(m_card, &ProfileCard::saveAllRequested, this,
            [this](const core::ProfileRecord &record) { m_list->exportMenu().savePicturesOf({record}); });
    const auto showSaved = [this](const QString &sentence, const QString &path) {
        showSavedFile(m_ui->profilesMessageBar, sentence, path);
    };
    connect(&m_list->exportMenu(), &ProfilesExport::saved, this, showSaved);
    connect(m_card, &ProfileCard::saved, this, showSaved);
    connect(&m_list->exportMenu(), &ProfilesExport::failed, this, &ProfilesPage::showFailure);
    connect(m_card, &ProfileCard::done, m_ui->profilesProgressRow, &ProgressRow::showMessage);
    connect(m_card, &ProfileCard::failed, this, &ProfilesPage::showFailure);
}

void ProfilesPage::connectSession()
{
    connect(m_session, &ProfileSession::runningChanged, this, &ProfilesPage::showRunning);
    connect(m_session, &ProfileSession::progressed, this, &ProfilesPage::showProgress);
    connect(m_session, &ProfileSession::answered, this, &ProfilesPage::showAnswer);
    connect(m_session, &ProfileSession::refused, this, &ProfilesPage::showRefusal);
    connect(m_session, &ProfileSession::listed, this, &ProfilesPage::showRecords);
    connect(m_session, &ProfileSession::removed, this, &ProfilesPage::showRemoved);
    connect(m_session, &ProfileSession::failed, this, &ProfilesPage::showFailure);
    connect(m_session, &ProfileSession::restored, this,
            [this](const std::vector<core::ProfileRecord> &records) {
                m_ui->profilesMessageBar->dismiss(removedProfiles(records));
                m_undo->succeeded(profilesKey(records));
            });
    connect(m_session, &ProfileSession::restoreFailed, this,
            [this](const std::vector<core::ProfileRecord> &records, const core::Error &error) {
                m_undo->failed(profilesKey(records), undoFailure(error));
            });
    connect(m_session, &ProfileSession::cancelled, this, [this] {
        m_ui->profilesMessageBar->showMessage(MessageBar::Kind::Info,
                                              tr("Cancelled. Profiles already found are kept."));
    });
}

void ProfilesPage::connectQuestion()
{
    connect(m_ui->allowButton, &QPushButton::clicked, this, [this] { answerQuestion(true); });
    connect(m_ui->refuseButton, &QPushButton::clicked, this, [this] { answerQuestion(false); });
}

void ProfilesPage::lookUp(const QString &text)
{
    m_ui->handleInput->setText(text);
    lookUpList(core::parseHandles(text), WithLines::No);
}

void ProfilesPage::readFile(const QString &name)
{
    engine::whenAnswered<core::HandleList>(
        m_engine.profiles().handlesInFile(name), this,
        [this, name](const core::Result<core::HandleList> &list) {
            if (!list)
                return showFailure(list.error());
            if (list->handles.empty() && list->wrong.empty())
                return showFailure({core::Error::Kind::Usage, tr("“%1” contains no handles.").arg(name)});
            lookUpList(*list, WithLines::Yes);
        });
}

void ProfilesPage::readClipboard()
{
    engine::whenAnswered<core::HandleList>(
        m_engine.profiles().handlesInText(QGuiApplication::clipboard()->text()), this,
        [this](const core::Result<core::HandleList> &list) {
            if (!list)
                return showFailure(list.error());
            if (list->handles.empty() && list->wrong.empty())
                return showFailure({core::Error::Kind::Usage, tr("The clipboard contains no handles.")});
            lookUpList(*list, WithLines::Yes);
        });
}

/// Reports what was skipped, and looks up the others.
void ProfilesPage::lookUpList(const core::HandleList &list, WithLines withLines)
{
    m_ui->profilesMessageBar->clear();
    m_skipped = skippedText(list, withLines);
    m_allSkipped = list.wrong.size() > 1 ? skippedLines(list) : QString();
    if (!m_skipped.isEmpty())
        showSkipped(list.wrong.empty() ? MessageBar::Kind::Info : MessageBar::Kind::Error, m_skipped);
    if (!list.handles.empty())
        m_lookupToSelect = ask(list.handles, engine::Reading::Refresh);
}

/// All of it can be long, so it can be copied.
void ProfilesPage::showSkipped(MessageBar::Kind kind, const QString &sentence)
{
    const QString action = m_allSkipped.isEmpty() ? QString() : tr("Cop&y All");
    m_ui->profilesMessageBar->showMessage(kind, sentence, action, [this, all = m_allSkipped] {
        QGuiApplication::clipboard()->setText(all);
        m_ui->profilesProgressRow->showMessage(tr("Copied the list of skipped lines."));
    });
}

quint64 ProfilesPage::ask(const std::vector<core::Handle> &handles, engine::Reading reading)
{
    const std::optional<bool> allowed = allowsUnofficial();
    if (std::ranges::any_of(handles, isOnX) && !m_engine.accounts().has(core::TokenFor::X) && !allowed) {
        m_pendingQuestions.push_back({.handles = handles, .reading = reading});
        m_ui->questionPanel->show();
        m_ui->allowButton->setFocus();
        return 0;
    }
    return m_session->lookUp(handles, reading, allowed.value_or(false));
}

void ProfilesPage::askFor(const std::vector<core::ProfileRecord> &records, engine::Reading reading)
{
    ask(handlesOf(records), reading);
}

std::optional<bool> ProfilesPage::allowsUnofficial() const
{
    const QString word = config::chosen(config::xUnofficial()).text;
    if (m_allowsUnofficial || word == u"ask")
        return m_allowsUnofficial;
    return word == u"yes";
}

void ProfilesPage::setAllowsUnofficial(bool allowed)
{
    m_allowsUnofficial.reset();
    const core::Result<void> kept =
        config::choose(config::xUnofficial(), allowed ? QStringLiteral("yes") : QStringLiteral("no"));
    if (kept)
        return;
    m_allowsUnofficial = allowed;
    showFailure(kept.error());
}

void ProfilesPage::answerQuestion(bool allowed)
{
    setAllowsUnofficial(allowed);
    m_ui->questionPanel->hide(); // returns the focus
    for (const engine::ProfileQuestion &question : std::exchange(m_pendingQuestions, {}))
        m_lookupToSelect = ask(question.handles, question.reading);
}

void ProfilesPage::refresh()
{
    if (const std::vector<core::ProfileRecord> records = m_list->selected(); !records.empty())
        askFor(records, engine::Reading::Full);
}

void ProfilesPage::refreshStale()
{
    std::vector<core::ProfileRecord> stale = m_list->records();
    std::erase_if(stale, [now = core::now()](const core::ProfileRecord &one) { return !isStale(one, now); });
    const auto onX = std::ranges::count_if(stale, isOnX, &core::ProfileRecord::handle);
    if (stale.empty())
        m_ui->profilesProgressRow->showMessage(tr("All profiles are less than a day old."));
    else if (onX > 1 && m_engine.accounts().has(core::TokenFor::X))
        warnOfCost(stale, static_cast<int>(onX));
    else
        askFor(stale, engine::Reading::Refresh);
}

/// The user may not know how many there are, so the cost is shown first.
void ProfilesPage::warnOfCost(const std::vector<core::ProfileRecord> &records, int onX)
{
    engine::whenAnswered<int>(m_engine.profiles().paidLately(), this,
                              [this, records, onX](const core::Result<int> &paidLately) {
                                  if (!paidLately)
                                      return showFailure(paidLately.error());
                                  const QString sentence = costWarning(onX, *paidLately);
                                  m_ui->profilesMessageBar->showMessage(
                                      MessageBar::Kind::Info, sentence, tr("Look &Them Up"),
                                      [this, records] { askFor(records, engine::Reading::Refresh); });
                              });
}

void ProfilesPage::cancel()
{
    m_session->cancel();
}

void ProfilesPage::reloadStored()
{
    m_session->reload();
}

void ProfilesPage::showRunning(bool running)
{
    if (running)
        m_ui->profilesProgressRow->begin(tr("Looking up…"));
    else
        m_ui->profilesProgressRow->end();
    Q_EMIT readingChanged(running);
}

void ProfilesPage::showProgress(const engine::ProfileProgress &progress)
{
    const QLocale locale;
    m_ui->profilesProgressRow->progress(
        tr("%1 of %2").arg(locale.toString(progress.done), profileCount(progress.inAll)),
        double(progress.done) / progress.inAll);
    if (!progress.latest || progress.latest->number == 0)
        return;
    m_list->upsert(*progress.latest);
    m_ui->profilesStack->setCurrentWidget(m_ui->profilesSplitter);
}

void ProfilesPage::showAnswer(const engine::ProfileQuestion &question, const engine::ProfileAnswer &answer)
{
    if (const QString cost = costText(answer); !cost.isEmpty())
        m_ui->profilesProgressRow->showMessage(cost);
    showChanged(answer.records);
    if (question.number == m_lookupToSelect && question.handles.size() == 1)
        m_list->selectWhenAvailable(answer.records.front().number);
    const QString skipped = std::exchange(m_skipped, {});
    const QString sentence = answerSentence(answer, core::now());
    if (!sentence.isEmpty()) // otherwise the message about what was skipped stays
        showSkipped(MessageBar::Kind::Warning, QString(sentence + u' ' + skipped).trimmed());
    m_allSkipped.clear();
}

/// Offers to allow unofficial sources after all.
void ProfilesPage::showRefusal(const engine::ProfileQuestion &question, const core::Error &error)
{
    if (question.unofficial)
        return showFailure(error);
    m_ui->profilesMessageBar->showMessage(MessageBar::Kind::Error, describe(error),
                                          tr("Allow &Unofficial Sources"), [this, question] {
                                              setAllowsUnofficial(true);
                                              m_lookupToSelect = ask(question.handles, question.reading);
                                          });
}

void ProfilesPage::showRecords(const std::vector<core::ProfileRecord> &records)
{
    m_list->setRecords(records);
    QWidget *const list = m_ui->profilesSplitter;
    m_ui->profilesStack->setCurrentWidget(records.empty() ? m_ui->profilesEmptyPage : list);
}

void ProfilesPage::showChanged(const std::vector<core::ProfileRecord> &records)
{
    for (const core::ProfileRecord &one : records) {
        if (one.number != 0)
            m_list->upsert(one);
    }
    m_list->sortUpserted();
    if (!m_list->records().empty())
        m_ui->profilesStack->setCurrentWidget(m_ui->profilesSplitter);
    if (m_list->hasOthersWithHandlesOf(records))
        m_session->reload();
}

void ProfilesPage::showRemoved(const std::vector<core::ProfileRecord> &records)
{
    const QString sentence = removedProfiles(records);
    m_undo->add({profilesKey(records), sentence, [this, records] {
                     m_session->restore(records);
                 }});
    m_ui->profilesMessageBar->showMessage(MessageBar::Kind::Success, sentence, tr("&Undo"),
                                          [this, key = profilesKey(records)] { m_undo->undo(key); });
}

void ProfilesPage::showFailure(const core::Error &error)
{
    if (error.kind == core::Error::Kind::Unauthorized)
        m_ui->profilesMessageBar->showMessage(MessageBar::Kind::Error, describe(error), tr("Acco&unts…"),
                                              [this] { Q_EMIT accountsRequested(); });
    else
        m_ui->profilesMessageBar->showMessage(MessageBar::Kind::Error, describe(error));
}

void ProfilesPage::showCurrent()
{
    if (const core::ProfileRecord *current = m_list->current())
        m_card->show(*current);
    else
        m_card->clear();
}

} // namespace gui
