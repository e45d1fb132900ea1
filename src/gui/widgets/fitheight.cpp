// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/fitheight.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace gui {

void fitHeight(QWidget *window)
{
    const int width = std::max(window->width(), window->layout()->totalMinimumSize().width());
    window->resize(width, window->layout()->totalHeightForWidth(width));
}

} // namespace gui
