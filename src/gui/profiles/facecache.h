// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QIcon>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QString>

namespace engine {
class Profiles;
}

namespace gui {

/// An icon that is not tinted when its row is selected.
QIcon faceIcon(const QPixmap &face);

/// Small pictures for lists. They are loaded from the database on demand, and the most recently used are
/// cached.
class FaceCache : public QObject
{
    Q_OBJECT

public:
    /// `pixels` is the width and height in device-independent pixels.
    FaceCache(engine::Profiles &profiles, int pixels, QObject *parent = nullptr);

    int pixels() const { return m_pixels; }
    /// The picture at the window's `scale`. Null until it is loaded; then loaded() is emitted.
    QPixmap face(const QString &sha256, qreal scale);

Q_SIGNALS:
    void loaded(const QString &sha256);

private:
    void store(const QString &sha256, qreal scale, const QImage &image);

    engine::Profiles &m_profiles;
    int m_pixels;
    QCache<QString, QPixmap> m_faces;
    QSet<QString> m_pending;
};

} // namespace gui
