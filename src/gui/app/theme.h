// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace gui {

enum class Theme { System, Light, Dark };

/// By its word in the settings: "system", "light", "dark".
Theme parseTheme(const QString &word);

/// Gives all windows these colours, at once; System, those that they had at start.
void applyTheme(Theme theme);

/// The colours of a theme; System has none of its own.
QPalette themePalette(Theme theme);

} // namespace gui
