// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contributors/contributorspage.h"

#include "config/chosen.h"
#include "core/history/lookuplist.h"
#include "engine/engine.h"
#include "engine/whenanswered.h"
#include "gui/app/preferences.h"
#include "gui/app/undolist.h"
#include "gui/contributors/chart/chartprinting.h"
#include "gui/contributors/chart/exportmenu.h"
#include "gui/contributors/chart/ownevents.h"
#include "gui/contributors/reading/lookupsession.h"
#include "gui/contributors/reading/progressreporter.h"
#include "gui/contributors/reading/queuecontroller.h"
#include "gui/contributors/reading/readoffers.h"
#include "gui/contributors/results/hostcomparisondialog.h"
#include "gui/contributors/results/resultspanel.h"
#include "gui/contributors/results/seenrecorder.h"
#include "gui/contributors/sidebyside/sidebysidecontroller.h"
#include "gui/contributors/startpages.h"
#include "gui/history/historyedits.h"
#include "gui/history/removalundo.h"
#include "gui/identities/decisioncontroller.h"
#include "gui/widgets/describe.h"
#include "gui/widgets/focusreturn.h"
#include "gui/widgets/savedfile.h"
#include "gui/widgets/taborder.h"

#include "ui_contributorspage.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace gui {

ContributorsPage::ContributorsPage(engine::Engine &engine, const Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ContributorsPage>())
    , m_engine(engine)
    , m_undo(new UndoList(this))
    , m_session(new LookupSession(engine, this))
    , m_seen(new SeenRecorder(engine, this))
    , m_saver(new FileSaver(this, this))
    , m_printing(new ChartPrinting(this))
    , m_remembered(preferences.shown.owner.isEmpty() ? core::Lookup() : engine.withHost(preferences.shown))
    , m_view(preferences.view)
    , m_resultsArrangement(preferences.results)
{
    m_ui->setupUi(this);
    m_saver->setLook(preferences.picture);
    m_ui->queryControls->setRules(preferences.rules);
    m_session->setRules(preferences.rules);
    m_ui->historyPanel->setRules(preferences.rules);
    m_ui->historyPanel->setOrder(preferences.historyOrder);
    m_ui->queryControls->setReadsMailmaps(preferences.mailmaps);
    m_session->setReadsMailmaps(preferences.mailmaps);
    m_ui->queryControls->setShowsEvents(preferences.events);
    m_session->setReadsEvents(preferences.events);
    m_ui->splitter->setStretchFactor(1, 1);
    if (!m_ui->splitter->restoreState(preferences.page))
        m_ui->splitter->setSizes({200, 980});
    m_ui->queryControls->setText(m_remembered.owner.isEmpty() ? QString() : m_remembered.toString());
    m_ui->messageBar->floatOver({m_ui->pageStack}, m_ui->queryControls);
    for (const char *button : {"cancelButton", "queueButton"})
        new FocusReturn(m_ui->progressRow->findChild<QWidget *>(QLatin1String(button)), m_ui->queryControls);
    connectQuery();
    connectPages();
    connectReading();
    connectSession();
    connectHistory();
    connectDecisions();
    connectSides();
    m_sides->setRules(preferences.rules);
    m_sides->arrange(preferences.sidesArrangement);
    m_rememberedSides = preferences.sides;
    connect(&engine, &engine::Engine::noticed, this,
            [this](const core::Message &notice) { warn(describe(notice)); });
}

ContributorsPage::~ContributorsPage() = default;

void ContributorsPage::warn(const QString &sentences)
{
    m_ui->messageBar->showMessage(MessageBar::Kind::Warning, sentences);
}

void ContributorsPage::finishSetup(QAction *refreshAll, QAction *print)
{
    m_printAction = print;
    m_sides->setPrintAction(print);
    m_ui->queryControls->finishSetup();
    m_ui->historyPanel->finishSetup(m_engine, refreshAll);
    if (!m_remembered.owner.isEmpty())
        m_session->open(m_remembered);
    if (m_rememberedSides.size() > 1)
        compare(std::exchange(m_rememberedSides, {}), SideSession::Read::Nothing);
    else if (m_remembered.owner.isEmpty())
        m_startPages->showWelcome();
}

void ContributorsPage::remember(Preferences &preferences) const
{
    preferences.rules = m_ui->queryControls->rules();
    preferences.mailmaps = m_ui->queryControls->readsMailmaps();
    preferences.events = m_ui->queryControls->showsEvents();
    preferences.picture = m_saver->look();
    preferences.historyOrder = m_ui->historyPanel->order();
    preferences.shown = m_remembered.owner.isEmpty() ? m_shown : m_remembered;
    preferences.sides = m_rememberedSides.empty() ? m_sides->lookups() : m_rememberedSides;
    preferences.sidesArrangement = m_sides->arrangement();
    preferences.view = m_results ? m_results->view() : m_view;
    preferences.page = m_ui->splitter->saveState();
    preferences.results = m_results ? m_results->arrangement() : m_resultsArrangement;
}

void ContributorsPage::leave()
{
    m_seen->leave();
}

void ContributorsPage::focusField()
{
    m_ui->queryControls->focusField();
}

void ContributorsPage::focusFilter()
{
    if (m_ui->historyPanel->focusSearch())
        return;
    if (m_results && m_ui->pageStack->currentWidget() == m_results)
        m_results->focusFilter();
}

void ContributorsPage::showLookup(const QString &text)
{
    const core::Result<std::vector<core::Lookup>> lookups =
        core::parseLookups(text, m_engine.settings().forge());
    if (!lookups)
        return showError(lookups.error());
    if (lookups->size() > 1)
        return lookUpSeveral(*lookups);
    m_wanted = m_engine.withHost(lookups->front());
    open(m_wanted);
}

void ContributorsPage::offerImport(const QString &file)
{
    m_ui->messageBar->showMessage(MessageBar::Kind::Info,
                                  tr("“%1” is an export of Newfaces.").arg(QFileInfo(file).fileName()),
                                  tr("&Import"), [this, file] { m_ui->historyPanel->importFrom(file); });
}

bool ContributorsPage::hasChart() const
{
    if (m_sides->isShown())
        return m_sides->hasChart();
    return !m_shown.owner.isEmpty() && m_ui->pageStack->currentWidget() == m_results;
}

void ContributorsPage::print()
{
    if (!hasChart())
        return;
    m_printing->ask(m_sides->isShown()
                        ? m_sides->picture()
                        : core::visiblePart(core::shownChart(*m_results->counted(), m_results->shown())));
}

void ContributorsPage::refresh()
{
    if (m_sides->isShown())
        readAll(m_sides->lookups());
    else if (m_shown.owner.isEmpty())
        lookUp(m_ui->queryControls->text());
    else
        read(m_shown);
}

/// The one that was read longest ago first, so the order of the history stays.
void ContributorsPage::refreshAll()
{
    readAll(m_ui->historyPanel->lookupsByAge());
}

void ContributorsPage::readAll(const std::vector<core::Lookup> &lookups)
{
    m_queue->readAll(lookups, m_engine.withHost({}).host);
}

void ContributorsPage::cancel()
{
    m_session->cancel();
}

bool ContributorsPage::hasHistory() const
{
    return !m_ui->historyPanel->isEmpty();
}

bool ContributorsPage::hasQueue() const
{
    return m_queue->hasSome();
}

void ContributorsPage::showQueue()
{
    m_queue->showDialog();
}

void ContributorsPage::reloadStored()
{
    m_ui->historyPanel->reload();
    m_sides->recount();
    if (m_shown.owner.isEmpty())
        return;
    m_remembered = m_shown;
    m_session->open(m_shown);
}

void ContributorsPage::connectQuery()
{
    const QueryControls *query = m_ui->queryControls;
    connect(query, &QueryControls::lookUpRequested, this, &ContributorsPage::lookUp);
    connect(query, &QueryControls::rulesChanged, this, [this](const core::Rules &rules) {
        m_ui->messageBar->clear();
        m_someMayBeMissing = true;
        m_session->setRules(rules);
        m_sides->setRules(rules);
        m_ui->historyPanel->setRules(rules);
    });
    connect(query, &QueryControls::readsMailmapsChanged, this, &ContributorsPage::useMailmaps);
    connect(query, &QueryControls::showsEventsChanged, this, &ContributorsPage::useEvents);
    connect(query, &QueryControls::ownEventsRequested, this, &ContributorsPage::showOwnEvents);
}

void ContributorsPage::connectPages()
{
    m_startPages = new StartPages(m_ui->pageStack, m_engine.accounts(), this);
    connect(m_startPages, &StartPages::created, this, &ContributorsPage::orderTabs);
    connect(m_startPages, &StartPages::accountsRequested, this, &ContributorsPage::accountsRequested);
    connect(m_startPages, &StartPages::exampleChosen, this, &ContributorsPage::lookUp);
    connect(m_ui->pageStack, &QStackedWidget::currentChanged, this, &ContributorsPage::offersChanged);
    connect(m_saver, &FileSaver::saved, this, &ContributorsPage::showSaved);
    connect(m_saver, &FileSaver::copied, this, &ContributorsPage::showSuccess);
    connect(m_saver, &FileSaver::failed, this, &ContributorsPage::showError);
    connect(m_printing, &ChartPrinting::printed, this, &ContributorsPage::showSuccess);
    connect(m_printing, &ChartPrinting::failed, this, [this](const QString &sentence) {
        m_ui->messageBar->showMessage(MessageBar::Kind::Error, sentence);
    });
}

void ContributorsPage::connectReading()
{
    m_offers = new ReadOffers(m_ui->messageBar, this);
    connect(m_offers, &ReadOffers::accepted, this, &ContributorsPage::read);
    m_reading = new ProgressReporter(m_ui->progressRow, m_ui->quotaLabel, core::now, this);
    connect(m_ui->progressRow, &ProgressRow::cancelRequested, this, &ContributorsPage::cancel);
    m_queue = new QueueController(*m_session, m_ui->progressRow, m_ui->messageBar, this);
    connect(m_queue, &QueueController::openRequested, this, &ContributorsPage::open);
    connect(m_queue, &QueueController::changed, this, &ContributorsPage::offersChanged);
    connect(&m_engine, &engine::Engine::quotaChanged, m_reading, &ProgressReporter::setQuota);
    connect(m_session, &LookupSession::progressed, m_reading, &ProgressReporter::progress);
    connect(m_reading, &ProgressReporter::costEstimated, this, [this](const QString &sentence) {
        m_ui->messageBar->showMessage(MessageBar::Kind::Info, sentence);
    });
    connect(m_reading, &ProgressReporter::costExpired, m_ui->messageBar, &MessageBar::dismiss);
    connect(m_reading, &ProgressReporter::sentenceChanged, this, [this](const QString &sentence) {
        if (m_session->isWanted(m_session->reading()))
            m_startPages->setSentence(sentence);
    });
    connect(m_reading, &ProgressReporter::sentenceChanged, m_queue, &QueueController::setActivity);
    connect(m_session, &LookupSession::progressed, this, [this](const engine::Progress &progress) {
        if (m_session->isWanted(m_session->reading()))
            m_startPages->setProgress(progress);
    });
}

void ContributorsPage::connectSession()
{
    connect(m_session, &LookupSession::started, this, &ContributorsPage::begin);
    connect(m_session, &LookupSession::ended, this, &ContributorsPage::end);
    connect(m_session, &LookupSession::answered, this, &ContributorsPage::showAnswer);
    connect(m_session, &LookupSession::failed, this, &ContributorsPage::showFailure);
    connect(m_session, &LookupSession::cancelled, this, &ContributorsPage::showCancelled);
    connect(m_session, &LookupSession::partlyAnswered, this, &ContributorsPage::showPartialAnswer);
    connect(m_session, &LookupSession::runEnded, this, &ContributorsPage::endRun);
}

void ContributorsPage::connectHistory()
{
    HistoryPanel *history = m_ui->historyPanel;
    m_removals = new RemovalUndo(history, m_ui->messageBar, *m_undo, this);
    connect(history, &HistoryPanel::opened, this, &ContributorsPage::open);
    connect(history, &HistoryPanel::severalOpened, this,
            [this](const std::vector<core::Lookup> &lookups) { compare(shownFirst(lookups)); });
    connect(history, &HistoryPanel::refreshRequested, this, [this](const std::vector<core::Lookup> &lookups) {
        if (lookups.size() == 1)
            read(lookups.front());
        else
            readAll(lookups);
    });
    connect(history, &HistoryPanel::removed, this, &ContributorsPage::showRemoved);
    connect(history, &HistoryPanel::restored, this, &ContributorsPage::showRestored);
    auto *edits = new HistoryEdits(m_engine, *m_undo, this);
    connect(history, &HistoryPanel::pinRequested, edits, &HistoryEdits::pin);
    connect(history, &HistoryPanel::labelRequested, edits, &HistoryEdits::label);
    connect(edits, &HistoryEdits::changed, history, &HistoryPanel::reload);
    connect(edits, &HistoryEdits::failed, this, &ContributorsPage::showError);
    connect(history, &HistoryPanel::imported, m_session, &LookupSession::recount);
    connect(history, &HistoryPanel::done, this, &ContributorsPage::showSuccess);
    connect(history, &HistoryPanel::pageRequested, this, &ContributorsPage::openPage);
    connect(history, &HistoryPanel::saved, this, &ContributorsPage::showSaved);
    connect(history, &HistoryPanel::failed, this, &ContributorsPage::showError);
    connect(m_seen, &SeenRecorder::recorded, history, &HistoryPanel::reload);
    connect(history, &HistoryPanel::changed, this, [this] {
        m_ui->queryControls->setSuggestions(m_ui->historyPanel->names());
        Q_EMIT offersChanged();
    });
}

void ContributorsPage::connectDecisions()
{
    m_decisions = new DecisionController(m_engine, m_ui->messageBar, m_undo);
    connect(m_decisions, &DecisionController::changed, this, [this] {
        m_someMayBeMissing = true; // a repository that is included again
        m_session->recount();
    });
    connect(m_decisions, &DecisionController::changed, m_ui->historyPanel, &HistoryPanel::recount);
    connect(m_decisions, &DecisionController::profilesChanged, this, &ContributorsPage::profilesChanged);
    m_ownEvents = new OwnEvents(m_engine, *m_undo, this);
    connect(m_ownEvents, &OwnEvents::changed, m_session, &LookupSession::recount);
    connect(m_ownEvents, &OwnEvents::failed, this, &ContributorsPage::showError);
}

void ContributorsPage::connectSides()
{
    m_sides = new SideBySideController(m_engine, *m_session, *m_saver, m_ui->pageStack, this);
    connect(m_sides, &SideBySideController::created, this, &ContributorsPage::orderTabs);
    connect(m_sides, &SideBySideController::changed, this, [this] {
        if (m_sides->isShown())
            showSides();
    });
    connect(m_sides, &SideBySideController::openRequested, this, &ContributorsPage::open);
    connect(m_sides, &SideBySideController::closeRequested, this, &ContributorsPage::closeSides);
    connect(m_sides, &SideBySideController::copied, this, &ContributorsPage::showSuccess);
    connect(m_decisions, &DecisionController::changed, m_sides, &SideBySideController::recount);
    connect(m_ui->historyPanel, &HistoryPanel::imported, m_sides, &SideBySideController::recount);
}

/// After widgets were added.
void ContributorsPage::orderTabs()
{
    orderTabsByLayout(window());
}

void ContributorsPage::lookUp(const QString &text)
{
    const core::Result<std::vector<core::Lookup>> lookups =
        core::parseLookups(text, m_engine.settings().forge());
    if (!lookups) {
        showError(lookups.error());
        focusField();
    } else if (lookups->size() > 1) {
        lookUpSeveral(*lookups);
    } else {
        read(m_engine.withHost(lookups->front()));
    }
}

/// Compares them; more than fit in one chart are read, one after the other.
void ContributorsPage::lookUpSeveral(const std::vector<core::Lookup> &lookups)
{
    if (lookups.size() <= core::maxSides)
        return compare(lookups);
    std::vector<core::Lookup> onHost;
    onHost.reserve(lookups.size());
    for (const core::Lookup &lookup : lookups)
        onHost.push_back(m_engine.withHost(lookup));
    readAll(onHost);
    m_ui->messageBar->showMessage(MessageBar::Kind::Info,
                                  tr("Up to %1 can be compared. Reading all %2, one after the other.")
                                      .arg(QLocale().toString(qulonglong(core::maxSides)),
                                           QLocale().toString(qulonglong(lookups.size()))));
}

/// So that these keep their colours when others are added.
std::vector<core::Lookup> ContributorsPage::shownFirst(std::vector<core::Lookup> lookups) const
{
    const std::vector<core::Lookup> shown = m_sides->isShown() ? m_sides->lookups() : std::vector{m_shown};
    const auto place = [&shown](const core::Lookup &lookup) {
        return std::ranges::find_if(
                   shown, [&lookup](const core::Lookup &one) { return core::sameLookup(one, lookup); }) -
               shown.begin();
    };
    std::ranges::stable_sort(lookups, {}, place);
    return lookups;
}

void ContributorsPage::compare(const std::vector<core::Lookup> &lookups, SideSession::Read read)
{
    if (const core::Result<void> checked = core::checkSides(lookups.size()); !checked) {
        showError(checked.error());
        if (m_sides->isShown())
            m_ui->historyPanel->select(m_sides->lookups());
        return;
    }
    m_ui->messageBar->clear();
    m_wanted = {};
    m_sides->compare(lookups, read);
    m_ui->queryControls->setText(m_sides->names());
    showSides();
}

/// What is around the page that compares.
void ContributorsPage::showSides()
{
    m_sides->showPage();
    m_ui->queryControls->setExportMenu(m_sides->exportMenu());
    m_ui->queryControls->setExportable(m_sides->hasChart());
    m_ui->historyPanel->select(m_sides->lookups());
    announce(m_sides->names());
    Q_EMIT offersChanged();
}

/// With one left, there is nothing to compare it with.
void ContributorsPage::dropSides(const std::vector<core::Entry> &entries)
{
    for (const core::Entry &entry : entries)
        m_sides->forget(entry.lookup);
    const std::vector<core::Lookup> left = m_sides->lookups();
    if (left.size() < 2)
        return left.empty() ? closeSides() : open(left.front());
    m_ui->queryControls->setText(m_sides->names());
    showSides();
}

/// The page stays until another one takes its place.
void ContributorsPage::endSides()
{
    if (!m_sides->isShown())
        return;
    m_sides->end();
    if (m_export)
        m_ui->queryControls->setExportMenu(m_export);
    m_ui->queryControls->setExportable(false);
}

void ContributorsPage::closeSides()
{
    endSides();
    m_ui->queryControls->setText(m_shown.toString());
    showCurrentPage();
    m_ui->historyPanel->select(std::vector{m_shown});
    announce(m_shown.toString());
    Q_EMIT offersChanged();
}

void ContributorsPage::announce(const QString &names)
{
    if (std::exchange(m_announced, names) != names)
        Q_EMIT shownChanged(names);
}

void ContributorsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_sides->isShown())
        closeSides();
    else
        QWidget::keyPressEvent(event);
}

void ContributorsPage::read(const core::Lookup &lookup)
{
    endSides();
    if (m_sides->isInFront() && core::sameLookup(m_shown, lookup))
        showCurrentPage();
    m_ui->messageBar->clear();
    m_ui->queryControls->setText(lookup.toString());
    switch (m_session->read(lookup)) {
    case LookupSession::Accepted::Started:
        break;
    case LookupSession::Accepted::AlreadyReading:
        return showBeingRead(lookup);
    case LookupSession::Accepted::Queued:
    case LookupSession::Accepted::AlreadyQueued:
        return showQueued(lookup);
    }
}

/// Shows the stored data of a lookup that waits, if there is any; otherwise what is shown stays.
void ContributorsPage::showQueued(const core::Lookup &lookup)
{
    if (m_ui->historyPanel->contains(lookup) && !m_session->isWanted(lookup))
        m_session->open(lookup);
    else if (m_sides->isInFront())
        showCurrentPage();
    m_queue->announce(lookup);
}

void ContributorsPage::showBeingRead(const core::Lookup &lookup)
{
    if (!m_session->isWanted(lookup)) {
        m_session->open(lookup);
        if (!m_ui->historyPanel->contains(lookup))
            showWaiting(lookup);
    } else if (m_sides->isInFront()) {
        showWaiting(lookup);
    }
    m_ui->messageBar->showMessage(MessageBar::Kind::Info,
                                  tr("“%1” is already being read.").arg(lookup.toString()));
}

void ContributorsPage::open(const core::Lookup &lookup)
{
    endSides();
    m_ui->messageBar->clear();
    m_ui->queryControls->setText(lookup.toString());
    m_someMayBeMissing = true;
    m_session->open(lookup);
}

void ContributorsPage::begin(const core::Lookup &lookup)
{
    Q_EMIT readingChanged(true);
    m_reading->begin(lookup);
    if (!m_session->isWanted(lookup) || m_sides->isShown())
        return;
    m_remembered = {};
    m_someMayBeMissing = false;
    // If some of it is stored, that is shown meanwhile.
    if (!core::sameLookup(m_shown, lookup) && !m_ui->historyPanel->contains(lookup))
        showWaiting(lookup);
}

/// The progress stays visible until the next read begins, so that Cancel keeps the focus.
void ContributorsPage::end()
{
    m_reading->expireCost();
    m_ui->historyPanel->reload();
    if (m_results)
        m_results->retryAvatars();
}

void ContributorsPage::endRun(const ReadingRun &run)
{
    m_reading->end();
    Q_EMIT readingChanged(false);
    if (!m_sides->isShown() || !run.failed.empty()) // who is compared sees that they are there
        m_queue->report(run, m_shown);
}

void ContributorsPage::showAnswer(const core::Contributions &answer)
{
    makeResults();
    m_shown = answer.lookup();
    m_remembered = {};
    m_wanted = {};
    m_results->setAnswer(answer);
    m_decisions->setAnswer(answer);
    if (m_hostComparison)
        m_hostComparison->close(); // it is about the earlier result
    if (m_sides->isShown())
        return; // until they are closed
    m_seen->look(answer);
    m_ui->queryControls->setExportable(true);
    m_ui->queryControls->setHasOwner(true);
    m_ui->pageStack->setCurrentWidget(m_results);
    m_ui->historyPanel->select(m_shown);
    announce(m_shown.toString());
    if (std::exchange(m_someMayBeMissing, false) && !m_session->isReading(m_shown))
        m_offers->offerMissing(answer);
}

void ContributorsPage::showPartialAnswer(const core::Contributions &partial)
{
    if (!partial.newcomers.empty())
        m_startPages->setPartialChart(core::chartData(partial, m_results ? m_results->view() : m_view),
                                      static_cast<int>(partial.repositories.size()));
}

void ContributorsPage::showFailure(const core::Lookup &lookup, const core::Error &error)
{
    const bool wasRemembered = core::sameLookup(lookup, m_remembered);
    m_remembered = {};
    const core::Lookup wanted = std::exchange(m_wanted, {});
    if (error.kind == core::Error::Kind::NotFound && core::sameLookup(lookup, wanted)) {
        read(wanted);
        return;
    }
    if (wasRemembered && error.kind == core::Error::Kind::NotFound) {
        clearShown();
        showCurrentPage();
        return;
    }
    showCurrentPage();
    showReadError(lookup, error);
    const bool isInput = error.kind == core::Error::Kind::NotFound || error.kind == core::Error::Kind::Usage;
    if (isInput && m_session->queue().isEmpty())
        focusField();
}

void ContributorsPage::showCancelled(const core::Lookup &lookup)
{
    showCurrentPage();
    const std::vector<core::Lookup> &next = m_session->queue().lookups();
    m_ui->messageBar->showMessage(
        MessageBar::Kind::Info,
        next.empty() ? tr("Cancelled. What was already read of “%1” is kept.").arg(lookup.toString())
                     : tr("Cancelled. What was already read of “%1” is kept. “%2” is next.")
                           .arg(lookup.toString(), next.front().toString()),
        tr("&Resume"), [this, lookup] { read(lookup); });
}

void ContributorsPage::showRemoved(const std::vector<core::Entry> &entries,
                                   const std::optional<core::Lookup> &next)
{
    m_removed = {};
    const bool isCompared = m_sides->isShown();
    for (const core::Entry &entry : entries) {
        m_session->forget(entry.lookup);
        if (core::sameLookup(entry.lookup, m_shown))
            m_removed = entry.lookup;
    }
    if (m_removed.owner.isEmpty()) {
        showCurrentPage();
    } else {
        clearShown();
        if (next && !isCompared) {
            m_ui->queryControls->setText(next->toString());
            m_session->open(*next); // the page stays until the answer replaces it
        } else if (!isCompared) {
            m_startPages->showWelcome();
        }
    }
    if (isCompared)
        dropSides(entries);
    m_removals->offer(entries);
}

void ContributorsPage::showRestored(const std::vector<core::Entry> &entries)
{
    if (m_sides->isShown())
        return;
    const auto removed = std::ranges::find_if(
        entries, [this](const core::Entry &entry) { return core::sameLookup(entry.lookup, m_removed); });
    if (removed != entries.end())
        open(removed->lookup);
    else if (m_shown.owner.isEmpty())
        open(entries.front().lookup);
}

void ContributorsPage::clearShown()
{
    m_shown = {};
    m_seen->leave();
    if (m_export)
        m_export->clearAnswer();
    if (m_sides->isShown())
        return;
    m_ui->queryControls->setExportable(false);
    m_ui->queryControls->setHasOwner(false);
    m_ui->queryControls->setText({});
    announce({});
}

void ContributorsPage::useMailmaps(bool use)
{
    m_session->setReadsMailmaps(use);
    m_ui->messageBar->clear();
    if (m_shown.owner.isEmpty() || m_session->isReading(m_shown))
        return;
    if (use)
        m_offers->offerMailmaps(m_shown);
    else
        m_ui->messageBar->showMessage(
            MessageBar::Kind::Info,
            tr("Decisions from .mailmap files stay until you undo them in the list of decisions."));
}

/// What is stored is shown at once; the next refresh reads the rest.
void ContributorsPage::useEvents(bool use)
{
    m_session->setReadsEvents(use);
    Q_EMIT offersChanged();
    if (!m_results)
        return;
    m_results->setShowsEvents(use);
    if (use && !m_shown.owner.isEmpty() && !m_session->isReading(m_shown))
        m_offers->offerEvents(m_results->answer());
}

bool ContributorsPage::showsEvents() const
{
    return m_ui->queryControls->showsEvents();
}

void ContributorsPage::setShowsEvents(bool shows)
{
    m_ui->queryControls->setShowsEvents(shows);
    useEvents(shows);
}

void ContributorsPage::showOwnEvents()
{
    if (!m_shown.owner.isEmpty())
        m_ownEvents->showDialog(m_shown);
}

void ContributorsPage::showSuccess(const QString &sentence)
{
    m_ui->messageBar->showMessage(MessageBar::Kind::Success, sentence);
}

void ContributorsPage::showSaved(const QString &sentence, const QString &file)
{
    showSavedFile(m_ui->messageBar, sentence, file);
}

/// What may work the next time is offered again, with the same options.
void ContributorsPage::showReadError(const core::Lookup &lookup, const core::Error &error)
{
    if (error.kind != core::Error::Kind::Unreachable && error.kind != core::Error::Kind::BadAnswer)
        return showError(error);
    m_ui->messageBar->showMessage(MessageBar::Kind::Error, describe(error), tr("&Try Again"),
                                  [this, lookup] { read(lookup); });
}

void ContributorsPage::openPage(const core::Lookup &lookup)
{
    const QUrl page = core::lookupPage(m_engine.settings().forge(), lookup);
    if (!QDesktopServices::openUrl(page))
        showSuccess(tr("No web browser could be opened. The address is %1").arg(page.toString()));
}

void ContributorsPage::showError(const core::Error &error)
{
    if (error.kind == core::Error::Kind::Unauthorized)
        m_ui->messageBar->showMessage(MessageBar::Kind::Error, describe(error), tr("Acco&unts…"),
                                      [this] { Q_EMIT accountsRequested(); });
    else
        m_ui->messageBar->showMessage(MessageBar::Kind::Error, describe(error));
}

/// GitHub's REST API and git give no handles with commits, so ask for this account's handles.
void ContributorsPage::lookUpHandle(const QString &login)
{
    using Handles = std::vector<core::Handle>;
    engine::whenAnswered<Handles>(
        m_engine.handles(login), this, [this, login](const core::Result<Handles> &handles) {
            if (!handles)
                return showError(handles.error());
            if (handles->empty())
                return m_ui->messageBar->showMessage(
                    MessageBar::Kind::Info,
                    tr("“%1” does not list a profile on X, Bluesky or Mastodon.").arg(login));
            m_session->recount();
            Q_EMIT profileRequested(handles->front().text());
        });
}

void ContributorsPage::showHostComparison()
{
    if (!m_hostComparison)
        m_hostComparison = new HostComparisonDialog(m_engine, this);
    m_hostComparison->compare(m_shown, m_results->answer().rules);
}

void ContributorsPage::makeResults()
{
    if (m_results)
        return;
    m_results = new ResultsPanel(this);
    m_results->arrange(m_resultsArrangement);
    m_results->setView(m_view);
    m_results->setShowsEvents(m_ui->queryControls->showsEvents());
    applySettings();
    m_ui->pageStack->addWidget(m_results);
    orderTabs();
    m_decisions->connectPanel(m_results);
    connect(m_results, &ResultsPanel::profileRequested, this, &ContributorsPage::profileRequested);
    connect(m_results, &ResultsPanel::profileOfAccountRequested, this, &ContributorsPage::lookUpHandle);
    connect(m_results, &ResultsPanel::otherScopeRequested, m_ui->queryControls,
            &QueryControls::chooseOtherScope);
    connect(m_results, &ResultsPanel::comparisonRequested, this, &ContributorsPage::showHostComparison);
    connect(m_results, &ResultsPanel::done, m_ui->progressRow, &ProgressRow::showMessage);
    connect(m_results, &ResultsPanel::undoRequested, m_undo, &UndoList::undoLatest);
    connect(m_results, &ResultsPanel::pageRequested, this, &ContributorsPage::openPage);
    m_export = new ExportMenu(*m_saver, this);
    m_results->setChartActions(m_export->chartActions() + QList<QAction *>{m_printAction});
    connect(m_results, &ResultsPanel::shownChanged, m_export,
            [this] { m_export->setShown(m_results->counted(), m_results->shown(), m_results->numbers()); });
    if (!m_sides->isShown())
        m_ui->queryControls->setExportMenu(m_export);
    connect(m_export, &ExportMenu::copied, this, &ContributorsPage::showSuccess);
}

void ContributorsPage::applySettings()
{
    if (m_results)
        m_results->setAvatars(config::chosen(config::avatars()).text == u"yes" ? &m_engine.avatars()
                                                                               : nullptr);
}

void ContributorsPage::showCurrentPage()
{
    if (m_sides->isShown()) {
        m_sides->showPage();
    } else if (m_shown.owner.isEmpty()) {
        m_ui->historyPanel->select(m_shown);
        m_startPages->showWelcome();
    } else {
        m_ui->pageStack->setCurrentWidget(m_results);
        m_seen->look(m_results->answer());
        m_ui->queryControls->setExportable(true);
        m_ui->queryControls->setHasOwner(true);
        m_ui->historyPanel->select(m_shown);
    }
}

void ContributorsPage::showWaiting(const core::Lookup &lookup)
{
    m_startPages->showWaiting(lookup);
    m_ui->queryControls->setExportable(false); // what was shown before is not this lookup
}

} // namespace gui
