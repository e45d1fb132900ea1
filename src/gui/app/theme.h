// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace gui {

enum class Theme { System, Light, Dark };

/// From its value in the settings: "system", "light" or "dark".
Theme parseTheme(const QString &word);

/// Applies the theme to all windows at once. System restores the colours from program start.
void applyTheme(Theme theme);

/// The palette for versions of Qt without colour schemes; empty for System.
QPalette themePalette(Theme theme);

} // namespace gui
