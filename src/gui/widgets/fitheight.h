// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gui {

/// Makes a window with wrapped texts as high as they need at its width.
void fitHeight(QWidget *window);

} // namespace gui
