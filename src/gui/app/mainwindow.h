// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <memory>

class QTabWidget;

namespace engine {
class Engine;
}

namespace gui {

namespace Ui {
class MainWindow;
}

class ContributorsPage;
class PortSession;
class ProfilesPage;
class SettingsDialog;

/// The program's window: holds the pages and their keys, and remembers how it was left.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The engine has to outlive the window.
    explicit MainWindow(engine::Engine &engine, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Tells the user what is wrong, but keeps nothing from working.
    void warn(const QString &sentences);

    /// Keeps how it is left, for the next one.
    void remember() const;
    /// Whether a page waits for GitHub's or X's answers.
    bool isReading() const;
    bool showsSettings() const;
    /// Opens the settings where the language is chosen.
    void showAppearance();

Q_SIGNALS:
    /// The user chose something in the settings.
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
    /// The page of X profiles, which is made when it is first wanted.
    ProfilesPage *profiles();
    bool showsProfiles() const;
    void showPage();
    void showProfile(const QString &handle);
    /// The dialog, which is made when it is first wanted.
    SettingsDialog *settings();
    void showAccounts();
    /// Shows anew what is stored, by whichever page.
    void reloadStored();
    void rememberPort();
    void showTitle();
    void updateCancel();

    std::unique_ptr<Ui::MainWindow> m_ui;
    engine::Engine &m_engine;
    QTabWidget *m_tabs;
    ContributorsPage *m_contributors = nullptr;
    ProfilesPage *m_profiles = nullptr;
    PortSession *m_port = nullptr;
    SettingsDialog *m_settings = nullptr;
    QString m_lookup;
    bool m_isReadingContributors = false;
    bool m_isReadingProfiles = false;
    bool m_painted = false;
};

} // namespace gui
