// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <memory>

class QDialog;
class QMenu;
class QTabWidget;
class QToolButton;

namespace engine {
class Engine;
}

namespace gui {

namespace Ui {
class MainWindow;
}

class ContributorsPage;
struct DropOffer;
class PortSession;
class ProfilesPage;
class SettingsDialog;
class UndoList;
class WindowActions;
struct WindowRequest;

/// The main window: holds the pages and their shortcuts, and restores its last state.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The engine must outlive the window.
    explicit MainWindow(engine::Engine &engine, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows a warning on the page.
    void warn(const QString &sentences);
    /// Comes to the front and shows what a start of the program asks for.
    void present(const WindowRequest &request);

    /// Saves the window's state for the next start.
    void remember() const;
    /// Whether a page is fetching from the network.
    bool isReading() const;
    bool showsSettings() const;
    /// Opens the settings at the page with the language.
    void showAppearance();

Q_SIGNALS:
    /// A setting was changed.
    void settingsChanged();
    void readingChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    void addCorner();
    void connectKeys();
    void finishSetup();
    void showRequest(const WindowRequest &request);
    void takeDrops();
    void take(const DropOffer &offer);
    void takeFile(const QString &file);
    static void showOnce(QDialog *dialog);
    /// Of the page that is shown; null if the page does not exist yet.
    UndoList *undoList() const;
    /// Created on first use.
    ProfilesPage *profiles();
    bool showsProfiles() const;
    void showPage();
    void showProfile(const QString &handle);
    /// Created on first use.
    SettingsDialog *settings();
    void showAccounts();
    /// Reloads both pages from the database.
    void reloadStored();
    void rememberPort();
    void showTitle();
    /// Follows the page that is shown.
    void updateActions();

    std::unique_ptr<Ui::MainWindow> m_ui;
    engine::Engine &m_engine;
    WindowActions *m_actions;
    QTabWidget *m_tabs;
    QToolButton *m_menuButton = nullptr;
    QMenu *m_menu = nullptr;
    ContributorsPage *m_contributors = nullptr;
    ProfilesPage *m_profiles = nullptr;
    PortSession *m_port = nullptr;
    SettingsDialog *m_settings = nullptr;
    QString m_lookup;
    bool m_isReadingContributors = false;
    bool m_isReadingProfiles = false;
    bool m_painted = false;
    bool m_isSetUp = false;
    /// What to show once it is set up.
    std::unique_ptr<WindowRequest> m_requested;
};

} // namespace gui
