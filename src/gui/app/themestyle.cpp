// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/themestyle.h"

#include "gui/widgets/mutedlabel.h"

#include <QPainter>
#include <QStyleOption>

namespace gui {

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool showsFocus =
        option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange);
    if (element != PE_IndicatorCheckBox || showsFocus)
        return;
    const bool enabled = option->state.testFlag(State_Enabled);
    painter->save();
    painter->setPen(MutedLabel::colour(option->palette, enabled ? QPalette::Active : QPalette::Disabled));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace gui
