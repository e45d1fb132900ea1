// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"

#include "gui/contributorspage.h"
#include "gui/preferences.h"
#include "gui/symbolicicon.h"

#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QScreen>
#include <QTimer>

#include <utility>

namespace gui {

MainWindow::MainWindow(engine::Engine &engine, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    const Preferences preferences = loadPreferences();
    m_page = new ContributorsPage(engine, preferences, this);
    setCentralWidget(m_page);
    if (!restoreGeometry(preferences.window))
        resize(size().boundedTo(screen()->availableSize() * 9 / 10));
    m_page->focusField();

    addActions({m_ui->quitAction, m_ui->findAction, m_ui->refreshAction, m_ui->cancelAction});
    m_ui->findAction->setShortcuts({Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::Key_K});
    connect(m_ui->quitAction, &QAction::triggered, this, &MainWindow::close);
    connect(m_ui->findAction, &QAction::triggered, m_page, &ContributorsPage::focusField);
    connect(m_ui->refreshAction, &QAction::triggered, m_page, &ContributorsPage::refresh);
    connect(m_ui->cancelAction, &QAction::triggered, m_page, &ContributorsPage::cancel);
    // Otherwise Esc is the page's: it ends a selection there.
    m_ui->cancelAction->setEnabled(false);
    connect(m_page, &ContributorsPage::readingChanged, m_ui->cancelAction, &QAction::setEnabled);
    connect(m_page, &ContributorsPage::shownChanged, this, &MainWindow::showTitle);
    showTitle({});
}

MainWindow::~MainWindow() = default;

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_painted, true))
        return;
    QTimer::singleShot(0, this, &MainWindow::furnish);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Preferences preferences;
    m_page->remember(preferences);
    preferences.window = saveGeometry();
    savePreferences(preferences);
    QMainWindow::closeEvent(event);
}

void MainWindow::furnish()
{
    setWindowIcon(programIcon());
    m_page->furnish();
}

void MainWindow::showTitle(const QString &lookup)
{
    setWindowTitle(lookup.isEmpty() ? tr("Newfaces") : tr("%1 – Newfaces").arg(lookup));
}

} // namespace gui
