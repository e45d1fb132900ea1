// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gui {

/// Lets Tab go through a window, a page or a dialog as the eye reads it: as its layouts, splitters and tabs
/// arrange it, and not in the order in which its widgets were created. To be called again when widgets were
/// added.
void orderTabsByLayout(QWidget *root);

/// Lets Tab reach everything in `passing` directly after everything in `before`.
void placeInTabOrder(QWidget *passing, QWidget *before);

} // namespace gui
