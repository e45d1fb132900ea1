// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/segmentbutton.h"

#include "chart/contrast.h"

#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace gui {

QPalette highlighted(QPalette palette)
{
    // Styles paint a button lighter than its colour, so use a darker one to keep the text's contrast.
    constexpr double enough = 6.5;
    const QColor text = palette.color(QPalette::HighlightedText);
    palette.setColor(QPalette::Button,
                     chart::readable(palette.color(QPalette::Highlight).darker(125), text, enough));
    palette.setColor(QPalette::ButtonText, text);
    return palette;
}

void highlight(QStyleOptionButton *option)
{
    option->palette = highlighted(option->palette);
}

SegmentButton::SegmentButton(QWidget *parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize SegmentButton::minimumSizeHint() const
{
    const QSize usual = sizeHint();
    const int textWidth = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int padding = 2 * style()->pixelMetric(QStyle::PM_ButtonMargin, nullptr, this);
    return {std::min(usual.width(), textWidth + padding), usual.height()};
}

void SegmentButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (isChecked())
        highlight(option);
}

} // namespace gui
