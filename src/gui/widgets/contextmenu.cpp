// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/contextmenu.h"

#include <QAbstractScrollArea>

namespace gui {

ContextMenu::ContextMenu(QWidget *widget)
    : QMenu(widget)
{
    setObjectName(widget->objectName() + QStringLiteral("Menu"));
    widget->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(widget, &QWidget::customContextMenuRequested, this, [this, widget](const QPoint &place) {
        const auto *area = qobject_cast<QAbstractScrollArea *>(widget);
        popup((area ? area->viewport() : widget)->mapToGlobal(place));
    });
}

} // namespace gui
