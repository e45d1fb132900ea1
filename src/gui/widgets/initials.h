// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPixmap>
#include <QString>

namespace gui {

/// One or two letters that stand for a name: of its first and its last word. Empty if it has no letter or
/// digit.
QString initialsOf(const QString &name);

/// A disc with the initials of a name, `pixels` wide and high in device-independent pixels. Its colour
/// depends on the name alone; the text has a contrast of at least 4.5 : 1.
QPixmap initialsFace(const QString &name, int pixels, qreal scale);

/// A picture, cut to a disc of this size in pixels. For any thread.
QImage roundFace(const QImage &picture, int pixels);

} // namespace gui
