// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace gui {

/// The context menu of a widget: of the mouse, and of the keys Menu and Shift+F10, which open it at the
/// focused item. Does not wait until it is closed, as Qt::ActionsContextMenu does.
class ContextMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ContextMenu(QWidget *widget);
};

} // namespace gui
