// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/app/undokey.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace gui {

UndoKey::UndoKey(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool UndoKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *field = qobject_cast<const QLineEdit *>(watched);
    if (!field || field->isUndoAvailable() || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        return false;
    event->ignore();
    return true;
}

} // namespace gui
