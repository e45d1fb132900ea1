// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/actionbutton.h"

#include <QAction>

namespace gui {

ActionButton::ActionButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
}

void ActionButton::setAction(QAction *action)
{
    const auto follow = [this, action] {
        setText(action->text());
        setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, this, follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

} // namespace gui
