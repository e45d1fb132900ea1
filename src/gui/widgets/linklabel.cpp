// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/linklabel.h"

#include "gui/widgets/accessiblelinks.h"

#include <QEvent>

namespace gui {

LinkLabel::LinkLabel(QWidget *parent)
    : QLabel(parent)
{
    AccessibleLinks::install(); // before anything is told of this widget
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
}

void LinkLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    // Links keep the palette colour from when the text was set.
    const QString rich = text();
    clear();
    setText(rich);
}

bool LinkLabel::focusNextPrevChild(bool next)
{
    const bool moved = QLabel::focusNextPrevChild(next);
    if (moved && hasFocus())
        AccessibleLinks::announceFocus(this);
    return moved;
}

} // namespace gui
