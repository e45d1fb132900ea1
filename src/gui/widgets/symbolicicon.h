// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace gui {

/// One of the program's icons (`resources/icons/NAME.svg`), drawn in the palette's colours at any scale.
QIcon symbolicIcon(const QString &name);

/// The program's icon.
QIcon programIcon();

} // namespace gui
