// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/mainwindow.h"

#include "config/chosen.h"
#include "engine/engine.h"
#include "engine/whenanswered.h"
#include "gui/app/aboutdialog.h"
#include "gui/app/preferences.h"
#include "gui/app/shortcutsdialog.h"
#include "gui/app/undokey.h"
#include "gui/app/undolist.h"
#include "gui/app/windowactions.h"
#include "gui/contributors/contributorspage.h"
#include "gui/dropping/windowdrops.h"
#include "gui/instance/windowrequest.h"
#include "gui/port/portbutton.h"
#include "gui/port/portsession.h"
#include "gui/profiles/profilespage.h"
#include "gui/settings/settingsdialog.h"
#include "gui/widgets/describe.h"
#include "gui/widgets/plaintooltips.h"
#include "gui/widgets/returnpresses.h"
#include "gui/widgets/symbolicicon.h"
#include "gui/widgets/taborder.h"

#include "ui_mainwindow.h"

#include <QAction>
#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

namespace gui {

namespace {

constexpr int profilesTab = 1;

QString keysOf(const QAction *action)
{
    return action->shortcut().toString(QKeySequence::NativeText);
}

} // namespace

MainWindow::MainWindow(engine::Engine &engine, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_engine(engine)
    , m_actions(new WindowActions(this))
    , m_tabs(new QTabWidget(this))
{
    m_ui->setupUi(this);
    new PlainTooltips(this);
    new ReturnPresses(this);
    new UndoKey(this);
    addPages();
    addCorner();
    connectKeys();
    showTitle();
    orderTabsByLayout(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::warn(const QString &sentences)
{
    m_contributors->warn(sentences);
}

void MainWindow::present(const WindowRequest &request)
{
    if (m_isSetUp)
        showRequest(request);
    else
        m_requested = std::make_unique<WindowRequest>(request);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showRequest(const WindowRequest &request)
{
    switch (request.page) {
    case WindowRequest::Page::Current:
        break;
    case WindowRequest::Page::Contributors:
        m_tabs->setCurrentIndex(0);
        m_contributors->showLookup(request.text);
        break;
    case WindowRequest::Page::Profiles:
        showProfile(request.text);
        break;
    }
}

void MainWindow::remember() const
{
    Preferences preferences = loadPreferences();
    m_contributors->remember(preferences);
    if (m_profiles)
        m_profiles->remember(preferences);
    preferences.tab = m_tabs->currentIndex();
    preferences.window = saveGeometry();
    savePreferences(preferences);
}

bool MainWindow::isReading() const
{
    return m_isReadingContributors || m_isReadingProfiles;
}

bool MainWindow::showsSettings() const
{
    return m_settings && m_settings->isVisible();
}

void MainWindow::showAppearance()
{
    settings()->openAt(SettingsDialog::Page::Appearance);
}

void MainWindow::addPages()
{
    const Preferences preferences = loadPreferences();
    m_contributors = new ContributorsPage(m_engine, preferences, this);
    m_tabs->setObjectName(QStringLiteral("pages"));
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_contributors, tr("GitHub contributors"));
    auto *profilesHolder = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(profilesHolder);
    layout->setContentsMargins(0, 0, 0, 0);
    m_tabs->addTab(profilesHolder, tr("Profiles"));
    setCentralWidget(m_tabs);
    if (!restoreGeometry(preferences.window))
        resize(size().boundedTo(screen()->availableSize() * 9 / 10));
    m_contributors->focusField();
    m_tabs->setCurrentIndex(preferences.tab == profilesTab ? profilesTab : 0);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::showPage);

    connect(m_contributors, &ContributorsPage::readingChanged, this, [this](bool reading) {
        m_isReadingContributors = reading;
        updateActions();
        Q_EMIT readingChanged();
    });
    connect(m_contributors, &ContributorsPage::shownChanged, this, [this](const QString &lookup) {
        m_lookup = lookup;
        showTitle();
        updateActions();
    });
    connect(m_contributors, &ContributorsPage::offersChanged, this, &MainWindow::updateActions);
    connect(&m_contributors->undoList(), &UndoList::changed, this, &MainWindow::updateActions);
    connect(m_contributors, &ContributorsPage::profilesChanged, this, [this] {
        if (m_profiles)
            m_profiles->reloadStored();
    });
    connect(m_contributors, &ContributorsPage::profileRequested, this, &MainWindow::showProfile);
    connect(m_contributors, &ContributorsPage::accountsRequested, this, &MainWindow::showAccounts);
    connect(&m_engine, &engine::Engine::movedElsewhere, this, [this] {
        // What was done before is in another database.
        m_contributors->undoList().clear();
        if (m_profiles)
            m_profiles->undoList().clear();
        reloadStored();
    });
}

void MainWindow::addCorner()
{
    const auto number = static_cast<quint16>(config::chosen(config::portNumber()).text.toUInt());
    m_port = new PortSession(m_engine, number, this);
    connect(m_port, &PortSession::changed, this, &MainWindow::rememberPort);
    auto *corner = new QWidget(m_tabs);
    using Name = WindowActions::Name;
    auto *button = new PortButton(*m_port, m_actions->at(Name::Port)->shortcut(), corner);
    button->setObjectName(QStringLiteral("portButton"));
    auto *settingsButton = new QToolButton(corner);
    settingsButton->setObjectName(QStringLiteral("settingsButton"));
    QAction *settingsAction = m_actions->at(Name::Settings);
    settingsAction->setToolTip(tr("Settings (%1)").arg(keysOf(settingsAction)));
    settingsButton->setDefaultAction(settingsAction);
    settingsButton->setAccessibleName(tr("Settings"));
    m_menuButton = new QToolButton(corner);
    m_menuButton->setObjectName(QStringLiteral("menuButton"));
    m_menu = m_actions->makeMenu(this);
    connect(m_menuButton, &QToolButton::clicked, m_actions->at(Name::Menu), &QAction::trigger);
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu (%1)").arg(keysOf(m_actions->at(Name::Menu))));
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 4, 2); // keeps clear of the window's edge and the tab bar's line
    layout->setSpacing(2);
    for (QToolButton *one : std::initializer_list<QToolButton *>{button, settingsButton, m_menuButton}) {
        one->setAutoRaise(true);
        one->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(one);
    }
    m_tabs->setCornerWidget(corner);
    connect(button, &QToolButton::clicked, m_actions->at(Name::Port), &QAction::trigger);
}

void MainWindow::connectKeys()
{
    using Name = WindowActions::Name;
    const auto on = [this](Name name, auto act) {
        connect(m_actions->at(name), &QAction::triggered, this, act);
    };
    on(Name::LookUp, [this] { showsProfiles() ? profiles()->focusField() : m_contributors->focusField(); });
    on(Name::Filter, [this] { showsProfiles() ? profiles()->focusFilter() : m_contributors->focusFilter(); });
    on(Name::Refresh, [this] { showsProfiles() ? profiles()->refresh() : m_contributors->refresh(); });
    on(Name::RefreshAll, [this] { m_contributors->refreshAll(); });
    on(Name::Queue, [this] { m_contributors->showQueue(); });
    on(Name::Cancel, [this] { showsProfiles() ? profiles()->cancel() : m_contributors->cancel(); });
    on(Name::Contributors, [this] { m_tabs->setCurrentIndex(0); });
    on(Name::Profiles, [this] { m_tabs->setCurrentIndex(profilesTab); });
    on(Name::Undo, [this] { undoList()->undoLatest(); });
    on(Name::Print, [this] { m_contributors->print(); });
    on(Name::Events, [this](bool shows) { m_contributors->setShowsEvents(shows); });
    on(Name::OwnEvents, [this] { m_contributors->showOwnEvents(); });
    on(Name::Port, [this] { settings()->openAt(SettingsDialog::Page::Port); });
    on(Name::Settings, [this] { settings()->present(); });
    on(Name::Menu, [this] { m_menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height()))); });
    on(Name::Shortcuts, [this] { showOnce(new ShortcutsDialog(*m_actions, this)); });
    on(Name::About, [this] { showOnce(new AboutDialog(m_engine, this)); });
    on(Name::Quit, [this] { close(); });
    updateActions();
}

/// A dialog that is made anew each time.
void MainWindow::showOnce(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

UndoList *MainWindow::undoList() const
{
    if (!showsProfiles())
        return &m_contributors->undoList();
    return m_profiles ? &m_profiles->undoList() : nullptr;
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_painted, true))
        return;
    QTimer::singleShot(0, this, &MainWindow::finishSetup);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    m_contributors->leave();
    QMainWindow::closeEvent(event);
}

void MainWindow::finishSetup()
{
    setWindowIcon(programIcon());
    m_actions->at(WindowActions::Name::Settings)->setIcon(symbolicIcon(QStringLiteral("settings")));
    m_menuButton->setIcon(symbolicIcon(QStringLiteral("menu")));
    m_contributors->finishSetup(m_actions->at(WindowActions::Name::RefreshAll),
                                m_actions->at(WindowActions::Name::Print));
    takeDrops();
    if (showsProfiles())
        showPage();
    if (config::chosen(config::portOn()).text == u"yes")
        m_port->open(m_port->port());
    m_isSetUp = true;
    if (const std::unique_ptr<WindowRequest> request = std::move(m_requested))
        showRequest(*request);
}

void MainWindow::takeDrops()
{
    auto *drops = new WindowDrops(this, [this](const QMimeData &dragged) {
        return dropOfferOf(dragged, m_engine.settings().forge(),
                           showsProfiles() ? DropOffer::Page::Profiles : DropOffer::Page::Contributors);
    });
    connect(drops, &WindowDrops::dropped, this, &MainWindow::take);
}

void MainWindow::take(const DropOffer &offer)
{
    switch (offer.kind) {
    case DropOffer::Kind::Nothing:
        break;
    case DropOffer::Kind::Lookups:
        m_tabs->setCurrentIndex(0);
        m_contributors->showLookup(offer.text);
        break;
    case DropOffer::Kind::Handles:
        showProfile(offer.text);
        break;
    case DropOffer::Kind::File:
        takeFile(offer.text);
        break;
    }
}

/// Only its content tells what a file is.
void MainWindow::takeFile(const QString &file)
{
    engine::whenAnswered<bool>(m_engine.isExport(file), this,
                               [this, file](const core::Result<bool> &isExport) {
                                   if (isExport && *isExport) {
                                       m_tabs->setCurrentIndex(0);
                                       m_contributors->offerImport(file);
                                   } else {
                                       m_tabs->setCurrentIndex(profilesTab);
                                       profiles()->readFile(file);
                                   }
                               });
}

ProfilesPage *MainWindow::profiles()
{
    if (!m_profiles) {
        m_profiles = new ProfilesPage(m_engine, loadPreferences(), this);
        m_tabs->widget(profilesTab)->layout()->addWidget(m_profiles);
        m_profiles->show(); // the layout alone would show it later
        orderTabsByLayout(this);
        connect(&m_profiles->undoList(), &UndoList::changed, this, &MainWindow::updateActions);
        connect(m_profiles, &ProfilesPage::accountsRequested, this, &MainWindow::showAccounts);
        connect(m_profiles, &ProfilesPage::readingChanged, this, [this](bool reading) {
            m_isReadingProfiles = reading;
            updateActions();
            Q_EMIT readingChanged();
        });
    }
    return m_profiles;
}

bool MainWindow::showsProfiles() const
{
    return m_tabs->currentIndex() == profilesTab;
}

void MainWindow::showAccounts()
{
    settings()->openAt(SettingsDialog::Page::Accounts);
}

void MainWindow::reloadStored()
{
    m_contributors->reloadStored();
    if (m_profiles)
        m_profiles->reloadStored();
}

void MainWindow::showPage()
{
    if (showsProfiles())
        profiles()->focusField();
    showTitle();
    updateActions();
}

void MainWindow::showProfile(const QString &handle)
{
    m_tabs->setCurrentIndex(profilesTab);
    profiles()->lookUp(handle);
}

SettingsDialog *MainWindow::settings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_engine, *m_port, this);
        connect(m_settings, &SettingsDialog::changed, this, [this] {
            m_engine.apply(engine::chosenSettings());
            m_contributors->applySettings();
            Q_EMIT settingsChanged();
        });
        connect(m_settings, &SettingsDialog::storedChanged, this, &MainWindow::reloadStored);
    }
    return m_settings;
}

/// Saves at once. A port that could not be opened stays switched on in the settings: the next start tries
/// again.
void MainWindow::rememberPort()
{
    if (m_port->isOpening())
        return;
    const core::Result<void> kept = config::choose(
        {{&config::portNumber(), QString::number(m_port->port())},
         {&config::portOn(), m_port->isOpen() ? QStringLiteral("yes") : QStringLiteral("no")}});
    if (!kept)
        warn(describe(kept.error()));
}

void MainWindow::showTitle()
{
    const QString shown = showsProfiles() ? tr("Profiles") : m_lookup;
    setWindowTitle(shown.isEmpty() ? tr("Newfaces") : tr("%1 – Newfaces").arg(shown));
}

void MainWindow::updateActions()
{
    using Name = WindowActions::Name;
    // If nothing is running, Esc belongs to the page, which clears a selection with it.
    m_actions->at(Name::Cancel)->setEnabled(showsProfiles() ? m_isReadingProfiles : m_isReadingContributors);
    m_actions->at(Name::RefreshAll)->setEnabled(!showsProfiles() && m_contributors->hasHistory());
    m_actions->at(Name::Queue)->setEnabled(!showsProfiles() && m_contributors->hasQueue());
    m_actions->at(Name::Events)->setEnabled(!showsProfiles());
    m_actions->at(Name::Events)->setChecked(m_contributors->showsEvents());
    m_actions->at(Name::OwnEvents)->setEnabled(!showsProfiles() && !m_lookup.isEmpty());
    m_actions->at(Name::Print)->setEnabled(!showsProfiles() && m_contributors->hasChart());
    const UndoList *list = undoList();
    m_actions->setUndoable(list ? list->sentence() : QString());
}

} // namespace gui
