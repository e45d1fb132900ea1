// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace gui {

/// A picture, as large as there is room for and no larger than it is drawn well; an empty square without one.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    /// A null image shows the empty square.
    void setPicture(const QImage &picture);

    /// The most pixels that are drawn on a side, in the window's units.
    static constexpr int maxSide = 400;

    QSize sizeHint() const override;
    /// A square.
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int defaultSide = 260;

    QImage m_picture;
};

} // namespace gui
