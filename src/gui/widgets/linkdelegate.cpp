// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/linkdelegate.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QStyle>

namespace gui {

LinkDelegate::LinkDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_viewport(view->viewport())
{
    view->setItemDelegate(this);
    view->setMouseTracking(true);
    m_viewport->installEventFilter(this);
}

void LinkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(linkRole).isValid())
        return;
    option->palette.setBrush(QPalette::Text, option->palette.link());
    if (option->state.testFlag(QStyle::State_MouseOver))
        option->font.setUnderline(true);
}

bool LinkDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_viewport)
        return QStyledItemDelegate::eventFilter(object, event);

    if (event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (linkAt(mouse->position().toPoint()).isValid())
            m_viewport->setCursor(Qt::PointingHandCursor);
        else
            m_viewport->unsetCursor();
    } else if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool plain = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier;
        m_pressed = plain ? linkAt(mouse->position().toPoint()) : QModelIndex();
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex released = linkAt(mouse->position().toPoint());
        if (released.isValid() && m_pressed == released)
            Q_EMIT clicked(released.data(linkRole).toUrl());
        m_pressed = QModelIndex();
    }
    return false; // the view still handles selection
}

QModelIndex LinkDelegate::linkAt(const QPoint &position) const
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid() || !index.data(linkRole).isValid())
        return {};
    const QRect cell = m_view->visualRect(index);
    const int margin = 2 * (m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_view) + 1);
    const int width = m_view->fontMetrics().horizontalAdvance(index.data().toString()) + margin;
    const QRect text = QStyle::alignedRect(m_view->layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                           QSize(qMin(width, cell.width()), cell.height()), cell);
    return text.contains(position) ? index : QModelIndex();
}

} // namespace gui
