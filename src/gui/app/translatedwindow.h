// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/language.h"

#include <QObject>

#include <memory>
#include <optional>

namespace engine {
class Engine;
}

namespace gui {

class MainWindow;

/// Owns the main window. When the user chooses another language, a translated window replaces the old one and
/// restores its state; while something is being read, only after that has finished.
class TranslatedWindow : public QObject
{
    Q_OBJECT

public:
    /// Shows the window. The engine must outlive it.
    explicit TranslatedWindow(engine::Engine &engine);
    ~TranslatedWindow() override;

    /// The current window.
    MainWindow &window() const;

private:
    void open();
    void applyLanguage();

    engine::Engine &m_engine;
    QString m_chosen;
    std::optional<Language> m_language;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace gui
