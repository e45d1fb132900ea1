// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/mainwindow.h"

#include "config/chosen.h"
#include "engine/engine.h"
#include "gui/app/preferences.h"
#include "gui/contributors/contributorspage.h"
#include "gui/port/portbutton.h"
#include "gui/port/portsession.h"
#include "gui/profiles/profilespage.h"
#include "gui/settings/settingsdialog.h"
#include "gui/widgets/describe.h"
#include "gui/widgets/plaintooltips.h"
#include "gui/widgets/symbolicicon.h"

#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace gui {

namespace {

constexpr int profilesTab = 1;

} // namespace

MainWindow::MainWindow(engine::Engine &engine, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_engine(engine)
    , m_tabs(new QTabWidget(this))
{
    m_ui->setupUi(this);
    new PlainTooltips(this);
    addPages();
    addCorner();
    connectKeys();
    showTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::warn(const QString &sentences)
{
    m_contributors->warn(sentences);
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
        updateCancel();
        Q_EMIT readingChanged();
    });
    connect(m_contributors, &ContributorsPage::shownChanged, this, [this](const QString &lookup) {
        m_lookup = lookup;
        showTitle();
    });
    connect(m_contributors, &ContributorsPage::profilesChanged, this, [this] {
        if (m_profiles)
            m_profiles->reloadStored();
    });
    connect(m_contributors, &ContributorsPage::profileRequested, this, &MainWindow::showProfile);
    connect(m_contributors, &ContributorsPage::accountsRequested, this, &MainWindow::showAccounts);
    connect(&m_engine, &engine::Engine::movedElsewhere, this, &MainWindow::reloadStored);
}

void MainWindow::addCorner()
{
    const auto number = static_cast<quint16>(config::chosen(config::portNumber()).text.toUInt());
    m_port = new PortSession(m_engine, number, this);
    connect(m_port, &PortSession::changed, this, &MainWindow::rememberPort);
    auto *corner = new QWidget(m_tabs);
    auto *button = new PortButton(*m_port, m_ui->portAction->shortcut(), corner);
    button->setObjectName(QStringLiteral("portButton"));
    auto *settingsButton = new QToolButton(corner);
    settingsButton->setObjectName(QStringLiteral("settingsButton"));
    settingsButton->setAutoRaise(true);
    settingsButton->setFocusPolicy(Qt::TabFocus);
    settingsButton->setDefaultAction(m_ui->settingsAction);
    settingsButton->setAccessibleName(tr("Settings"));
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 4, 2); // keeps clear of the window's edge and the tab bar's line
    layout->setSpacing(2);
    layout->addWidget(button);
    layout->addWidget(settingsButton);
    m_tabs->setCornerWidget(corner);
    connect(button, &QToolButton::clicked, m_ui->portAction, &QAction::trigger);
    connect(m_ui->portAction, &QAction::triggered, this,
            [this] { settings()->openAt(SettingsDialog::Page::Port); });
    connect(m_ui->settingsAction, &QAction::triggered, this, [this] { settings()->present(); });
}

void MainWindow::connectKeys()
{
    addActions({m_ui->quitAction, m_ui->findAction, m_ui->refreshAction, m_ui->cancelAction,
                m_ui->contributorsAction, m_ui->profilesAction, m_ui->portAction, m_ui->settingsAction});
    m_ui->findAction->setShortcuts({Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::Key_K});
    connect(m_ui->quitAction, &QAction::triggered, this, &MainWindow::close);
    connect(m_ui->findAction, &QAction::triggered, this,
            [this] { showsProfiles() ? profiles()->focusField() : m_contributors->focusField(); });
    connect(m_ui->refreshAction, &QAction::triggered, this,
            [this] { showsProfiles() ? profiles()->refresh() : m_contributors->refresh(); });
    connect(m_ui->cancelAction, &QAction::triggered, this,
            [this] { showsProfiles() ? profiles()->cancel() : m_contributors->cancel(); });
    connect(m_ui->contributorsAction, &QAction::triggered, this, [this] { m_tabs->setCurrentIndex(0); });
    connect(m_ui->profilesAction, &QAction::triggered, this,
            [this] { m_tabs->setCurrentIndex(profilesTab); });
    updateCancel();
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
    m_ui->settingsAction->setIcon(symbolicIcon(QStringLiteral("settings")));
    m_contributors->finishSetup();
    if (showsProfiles())
        showPage();
    if (config::chosen(config::portOn()).text == u"yes")
        m_port->open(m_port->port());
}

ProfilesPage *MainWindow::profiles()
{
    if (!m_profiles) {
        m_profiles = new ProfilesPage(m_engine, loadPreferences(), this);
        m_tabs->widget(profilesTab)->layout()->addWidget(m_profiles);
        m_profiles->show(); // the layout alone would show it later
        connect(m_profiles, &ProfilesPage::accountsRequested, this, &MainWindow::showAccounts);
        connect(m_profiles, &ProfilesPage::readingChanged, this, [this](bool reading) {
            m_isReadingProfiles = reading;
            updateCancel();
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
    updateCancel();
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

/// If nothing is running, Esc belongs to the page, which clears a selection with it.
void MainWindow::updateCancel()
{
    m_ui->cancelAction->setEnabled(showsProfiles() ? m_isReadingProfiles : m_isReadingContributors);
}

} // namespace gui
