// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dropping/dropoffer.h"

#include <QObject>
#include <QWidget>

#include <functional>

namespace gui {

/// Takes what is dropped on a window. What cannot be used is refused while it is dragged, so that the pointer
/// shows it.
class WindowDrops : public QObject
{
    Q_OBJECT

public:
    /// What the window could do with some data now.
    using Offer = std::function<DropOffer(const QMimeData &data)>;

    WindowDrops(QWidget *window, Offer offer);

Q_SIGNALS:
    void dropped(const gui::DropOffer &offer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Offer m_offer;
    /// Of what is dragged over the window.
    DropOffer m_current;
};

} // namespace gui
