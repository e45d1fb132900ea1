// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace gui {

/// The palette with texts, links and selections that have enough contrast (see chart/contrast.h): those of
/// Qt's default style do not. Disabled ones stay as they are.
QPalette readablePalette(const QPalette &palette);

} // namespace gui
