// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/chosen.h"
#include "engine/engine.h"
#include "gui/app/mainwindow.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The real window with a real engine and its own folders for data and settings.
class WindowFixture
{
public:
    /// Without an address to clone from, git is not used.
    explicit WindowFixture(const QUrl &api, const QUrl &git = {}, engine::ProfileHosts hosts = {},
                           engine::TokenSources tokens = {})
        : m_api(api)
        , m_git(git)
        , m_hosts(std::move(hosts))
        , m_tokens(std::move(tokens))
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Newfaces"));
        QCoreApplication::setApplicationName(QStringLiteral("Newfaces"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           m_folder.filePath(QStringLiteral("config")));
        // Changing a setting must not switch to the user's own folders.
        for (const auto &[setting, folder] :
             {std::pair(&config::dataFolder(), "data"), std::pair(&config::cacheFolder(), "cache")}) {
            if (!config::choose(*setting, m_folder.filePath(QLatin1String(folder))))
                qFatal("The settings cannot be written.");
        }
        // Tests count requests.
        if (!config::choose(config::avatars(), QStringLiteral("no")))
            qFatal("The settings cannot be written.");
        open();
    }

    /// Starts the program, after closing it if it is running.
    void open()
    {
        if (window)
            window->close();
        window.reset();
        engine.reset();
        engine = std::make_unique<engine::Engine>(
            engine::Settings{.api = m_api,
                             .dataFolder = m_folder.filePath(QStringLiteral("data")),
                             .git = m_git,
                             .cacheFolder = m_folder.filePath(QStringLiteral("cache")),
                             .cacheBudget = 1 << 30,
                             .profileHosts = m_hosts},
            m_tokens);
        window = std::make_unique<gui::MainWindow>(*engine);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTRY_VERIFY(!find<QAbstractButton>("removeButton")->icon().isNull()); // finishSetup() has run
    }

    void lookUp(const QString &text) const
    {
        auto *field = find<QLineEdit>("ownerField");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = window->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }

    QString shownPage() const { return find<QStackedWidget>("pageStack")->currentWidget()->objectName(); }

private:
    QUrl m_api;
    QUrl m_git;
    engine::ProfileHosts m_hosts;
    engine::TokenSources m_tokens;
    QTemporaryDir m_folder;

public:
    std::unique_ptr<engine::Engine> engine;
    std::unique_ptr<gui::MainWindow> window;
};
