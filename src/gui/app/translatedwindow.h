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

/// The program's window, in the language that is chosen. When another is chosen, a window that speaks it
/// takes its place, as the old one was left; while something is read, not before that has ended.
class TranslatedWindow : public QObject
{
    Q_OBJECT

public:
    /// Shows the window. The engine has to outlive it.
    explicit TranslatedWindow(engine::Engine &engine);
    ~TranslatedWindow() override;

    /// The one that there is now.
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
