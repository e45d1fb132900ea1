// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profiles/pictureview.h"

#include <QPainter>

#include <algorithm>

namespace gui {

PictureView::PictureView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Picture"));
}

void PictureView::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

QSize PictureView::sizeHint() const
{
    return {defaultSide, defaultSide};
}

int PictureView::heightForWidth(int width) const
{
    return std::min(width, maxSide);
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int side = std::min({width(), height(), maxSide});
    const QRect square(0, 0, side, side);
    if (m_picture.isNull()) {
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(square.adjusted(0, 0, -1, -1));
        return;
    }
    const QSize size = m_picture.size().scaled(square.size(), Qt::KeepAspectRatio);
    painter.drawImage(QRect(QPoint(), size), m_picture);
}

} // namespace gui
