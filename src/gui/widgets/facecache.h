// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/answer.h"

#include <QCache>
#include <QIcon>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace gui {

/// An icon that is not tinted when its row is selected.
QIcon faceIcon(const QPixmap &face);

/// Small pictures for lists. They are loaded on demand, a few at once, those that were asked for last first:
/// they are on the screen now. The most recently used are cached.
class FaceCache : public QObject
{
    Q_OBJECT

public:
    /// Loads the picture with this key, to be shown `pixels` wide and high on the screen.
    using Load = std::function<engine::Answer<QImage>(const QString &key, int pixels)>;

    /// `pixels` is the width and height in device-independent pixels.
    FaceCache(Load load, int pixels, QObject *parent = nullptr);

    int pixels() const { return m_pixels; }
    /// The picture at the window's `scale`. Null until it is loaded; then loaded() is emitted. One that could
    /// not be loaded stays null until retry().
    QPixmap face(const QString &key, qreal scale);
    /// A picture that is drawn at once if it is not cached. Its key must be none that is loaded.
    QPixmap drawn(const QString &key, qreal scale, const std::function<QPixmap()> &draw);
    void retry() { m_failed.clear(); }
    /// Forgets all pictures, also those that are being loaded.
    void clear();

Q_SIGNALS:
    void loaded(const QString &key);

private:
    void loadNext();
    void store(const QString &key, qreal scale, const QImage &image);

    const Load m_load;
    const int m_pixels;
    QCache<QString, QPixmap> m_faces;
    /// The latest last.
    QStringList m_waiting;
    QSet<QString> m_loading;
    QSet<QString> m_failed;
    qreal m_scale = 1;
    /// How often it was cleared.
    int m_generation = 0;
};

} // namespace gui
