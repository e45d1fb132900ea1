// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/segmentbutton.h"

#include <QStyleOptionButton>

namespace gui {

void highlight(QStyleOptionButton *option)
{
    // Styles paint a button lighter than its colour, so use a darker one to keep the text's contrast.
    option->palette.setColor(QPalette::Button, option->palette.color(QPalette::Highlight).darker(125));
    option->palette.setBrush(QPalette::ButtonText, option->palette.brush(QPalette::HighlightedText));
}

void SegmentButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (isChecked())
        highlight(option);
}

} // namespace gui
