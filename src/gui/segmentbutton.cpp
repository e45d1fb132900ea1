// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/segmentbutton.h"

#include <QStyleOptionButton>

namespace gui {

void SegmentButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (!isChecked())
        return;
    option->palette.setBrush(QPalette::Button, option->palette.brush(QPalette::Highlight));
    option->palette.setBrush(QPalette::ButtonText, option->palette.brush(QPalette::HighlightedText));
}

} // namespace gui
