// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/menubutton.h"

#include "gui/widgets/segmentbutton.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScreen>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace gui {

MenuButton::MenuButton(QWidget *parent)
    : QPushButton(parent)
{
    connect(this, &QPushButton::pressed, this, &MenuButton::open);
}

void MenuButton::setPopup(QMenu *menu)
{
    if (menu == m_menu)
        return;
    if (m_menu)
        m_menu->disconnect(this);
    m_menu = menu;
    // A press on the button closes an open menu, and must not open it again.
    menu->setAttribute(Qt::WA_NoMouseReplay);
    connect(menu, &QMenu::aboutToHide, this, [this] { setDown(false); });
}

QMenu *MenuButton::popup() const
{
    return m_menu;
}

QSize MenuButton::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int indicator = style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this);
    return QPushButton::sizeHint() + QSize(indicator, 0);
}

void MenuButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features.setFlag(QStyleOptionButton::HasMenu);
    if (isChecked())
        highlight(option);
}

void MenuButton::keyPressEvent(QKeyEvent *event)
{
    const bool opens =
        event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens)
        open();
    else
        QPushButton::keyPressEvent(event);
}

void MenuButton::open()
{
    if (!m_menu)
        return;
    setDown(true);
    const QSize size = m_menu->sizeHint();
    const QRect room = screen()->availableGeometry();
    QPoint corner = mapToGlobal(QPoint(0, height()));
    if (corner.y() + size.height() > room.bottom())
        corner.ry() = mapToGlobal(QPoint(0, 0)).y() - size.height();
    corner.rx() = std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - size.width()));
    m_menu->popup(corner);
}

} // namespace gui
