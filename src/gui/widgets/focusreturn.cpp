// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/focusreturn.h"

#include <QApplication>
#include <QEvent>

namespace gui {

FocusReturn::FocusReturn(QWidget *passing, QWidget *otherwise)
    : QObject(passing)
    , m_passing(passing)
    , m_otherwise(otherwise)
{
    passing->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && !isInside(now) && now->window() == m_passing->window())
            m_workedIn = now;
    });
}

void FocusReturn::giveBack()
{
    if (!isInside(m_passing->window()->focusWidget()))
        return;
    if (QWidget *widget = target())
        widget->setFocus(Qt::OtherFocusReason);
}

QWidget *FocusReturn::target() const
{
    const bool canHaveIt = m_workedIn && m_workedIn->isVisible() && m_workedIn->isEnabled();
    return canHaveIt ? m_workedIn : m_otherwise;
}

/// The event comes before Qt moves the focus on.
bool FocusReturn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_passing && event->type() == QEvent::Hide && !event->spontaneous() &&
        m_passing->parentWidget() && m_passing->parentWidget()->isVisible())
        giveBack();
    return false;
}

bool FocusReturn::isInside(const QWidget *widget) const
{
    return widget && (widget == m_passing || m_passing->isAncestorOf(widget));
}

} // namespace gui
