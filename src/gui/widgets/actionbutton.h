// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace gui {

/// A push button for an action that a menu has, too: it has the action's text, and is enabled with it.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QWidget *parent = nullptr);

    /// Does not take ownership. To be called once.
    void setAction(QAction *action);
};

} // namespace gui
