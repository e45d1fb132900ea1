// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dropping/windowdrops.h"

#include <QDropEvent>
#include <QMimeData>

#include <utility>

namespace gui {

WindowDrops::WindowDrops(QWidget *window, Offer offer)
    : QObject(window)
    , m_offer(std::move(offer))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool WindowDrops::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::DragLeave)
        m_current = {};
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drag = static_cast<QDropEvent *>(event);
    if (type == QEvent::DragEnter)
        m_current = m_offer(*drag->mimeData());
    const bool isFine =
        m_current.kind != DropOffer::Kind::Nothing && drag->possibleActions().testFlag(Qt::CopyAction);
    if (!isFine) {
        drag->ignore();
        return true;
    }
    // Never a move: what is dropped stays where it is.
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    if (type == QEvent::Drop)
        Q_EMIT dropped(std::exchange(m_current, {}));
    return true;
}

} // namespace gui
