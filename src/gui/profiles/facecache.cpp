// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profiles/facecache.h"

#include "engine/engine.h"
#include "engine/profiles.h"
#include "engine/whenanswered.h"

namespace gui {

namespace {

constexpr int maxFaces = 1'000;

} // namespace

QIcon faceIcon(const QPixmap &face)
{
    QIcon icon(face);
    icon.addPixmap(face, QIcon::Selected);
    return icon;
}

FaceCache::FaceCache(engine::Profiles &profiles, int pixels, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_pixels(pixels)
    , m_faces(maxFaces)
{}

QPixmap FaceCache::face(const QString &sha256, qreal scale)
{
    if (sha256.isEmpty())
        return {};
    if (const QPixmap *face = m_faces.object(sha256); face && face->devicePixelRatio() == scale)
        return *face;
    if (!m_pending.contains(sha256)) {
        m_pending.insert(sha256);
        engine::whenAnswered<QImage>(m_profiles.face(sha256, qRound(m_pixels * scale)), this,
                                     [this, sha256, scale](const core::Result<QImage> &image) {
                                         m_pending.remove(sha256);
                                         // If it fails, the row stays without a picture.
                                         if (image)
                                             store(sha256, scale, *image);
                                     });
    }
    return {};
}

void FaceCache::store(const QString &sha256, qreal scale, const QImage &image)
{
    auto pixmap = std::make_unique<QPixmap>(QPixmap::fromImage(image));
    pixmap->setDevicePixelRatio(scale);
    m_faces.insert(sha256, pixmap.release());
    Q_EMIT loaded(sha256);
}

} // namespace gui
