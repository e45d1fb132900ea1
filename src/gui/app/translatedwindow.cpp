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
    // Later, since both come from within the window, which this ends.
    connect(window.get(), &MainWindow::settingsChanged, this, &TranslatedWindow::applyLanguage,
            Qt::QueuedConnection);
    connect(window.get(), &MainWindow::readingChanged, this, &TranslatedWindow::applyLanguage,
            Qt::QueuedConnection);
    window->show();
    // The old one ends after the new one is there: the program ends with its last window.
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
