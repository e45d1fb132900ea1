// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/plaintooltips.h"

#include "chart/plaintooltip.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QTextDocument>
#include <QToolTip>

namespace gui {

namespace {

/// The tool tip that Qt would show there.
QString tooltipAt(const QWidget &widget, const QPoint &place)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
        view && view->viewport() == &widget)
        return view->indexAt(place).data(Qt::ToolTipRole).toString();
    if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        const QAction *action = menu->toolTipsVisible() ? menu->actionAt(place) : nullptr;
        return action ? action->toolTip() : QString();
    }
    return widget.toolTip();
}

} // namespace

PlainTooltips::PlainTooltips(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PlainTooltips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = tooltipAt(*widget, help->pos());
    if (!Qt::mightBeRichText(text))
        return false;
    QToolTip::showText(help->globalPos(), chart::plainTooltip(text), widget);
    return true;
}

} // namespace gui
