// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/translatedwindow.h"

#include "config/chosen.h"
#include "config/setting.h"
#include "gui/app/mainwindow.h"

#include <utility>

namespace gui {

TranslatedWindow::TranslatedWindow(engine::Engine &engine)
    : m_engine(engine)
{
    open();
}

TranslatedWindow::~TranslatedWindow() = default;

MainWindow &TranslatedWindow::window() const
{
    return *m_window;
}

void TranslatedWindow::open()
{
    m_chosen = config::chosen(config::language()).text;
    m_language.emplace(m_chosen);
    auto window = std::make_unique<MainWindow>(m_engine);
    // Queued, because both signals come from the window that is about to be deleted.
    connect(window.get(), &MainWindow::settingsChanged, this, &TranslatedWindow::applyLanguage,
            Qt::QueuedConnection);
    connect(window.get(), &MainWindow::readingChanged, this, &TranslatedWindow::applyLanguage,
            Qt::QueuedConnection);
    window->show();
    // Deleted only after the new window is shown: the program quits when its last window closes.
    std::swap(m_window, window);
}

void TranslatedWindow::applyLanguage()
{
    if (m_window->isReading() || config::chosen(config::language()).text == m_chosen)
        return;
    const bool showedSettings = m_window->showsSettings();
    m_window->remember();
    open();
    m_window->activateWindow();
    if (showedSettings)
        m_window->showAppearance();
}

} // namespace gui
