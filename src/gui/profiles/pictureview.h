// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace gui {

/// Shows a picture as large as there is room for, up to `maxSide`, or an empty square.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    /// A null image shows the empty square.
    void setPicture(const QImage &picture);

    /// The maximum width and height in device-independent pixels.
    static constexpr int maxSide = 400;

    QSize sizeHint() const override;
    /// Keeps the view square.
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int defaultSide = 260;

    QImage m_picture;
};

} // namespace gui
