// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/returnpresses.h"

#include "gui/widgets/menubutton.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QToolButton>

namespace gui {

namespace {

bool isReturn(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers();
    modifiers.setFlag(Qt::KeypadModifier, false);
    const bool isKey = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isKey && !event.isAutoRepeat() && modifiers == Qt::NoModifier;
}

} // namespace

ReturnPresses::ReturnPresses(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ReturnPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isReturn(*static_cast<QKeyEvent *>(event)))
        return false;
    if (auto *tool = qobject_cast<QToolButton *>(watched)) {
        if (tool->menu() && tool->popupMode() == QToolButton::InstantPopup)
            tool->showMenu();
        else
            tool->click();
        return true;
    }
    auto *button = qobject_cast<QPushButton *>(watched);
    if (!button || qobject_cast<MenuButton *>(button)) // which opens its menu
        return false;
    button->click();
    return true;
}

} // namespace gui
