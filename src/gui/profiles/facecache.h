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

/// A face that is not tinted where its row is selected.
QIcon faceIcon(const QPixmap &face);

/// Small pictures for lists: those that are asked for are read from the store meanwhile, and the ones seen
/// last are kept.
class FaceCache : public QObject
{
    Q_OBJECT

public:
    /// `pixels` is a face's width and height, in the window's units.
    FaceCache(engine::Profiles &profiles, int pixels, QObject *parent = nullptr);

    int pixels() const { return m_pixels; }
    /// The picture at the window's `scale`; none until it is there, which loaded() tells.
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
