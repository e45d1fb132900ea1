// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>

class QMenu;

namespace gui {

/// A button that opens a menu. Unlike QPushButton::setMenu(), it starts no event loop of its own while the
/// menu is open. It may be checkable, to stand out while something in the menu is chosen.
class MenuButton : public QPushButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

    /// Does not take ownership.
    void setPopup(QMenu *menu);
    QMenu *popup() const;

    QSize sizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open();

    QPointer<QMenu> m_menu;
};

} // namespace gui
