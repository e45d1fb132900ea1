// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/facecache.h"

#include "engine/whenanswered.h"

#include <memory>
#include <utility>

namespace gui {

namespace {

constexpr int maxFaces = 2'000;
constexpr qsizetype maxLoading = 4;
/// More than fit on a screen: earlier ones were scrolled away, and are asked for again when they are back.
constexpr qsizetype maxWaiting = 200;

} // namespace

QIcon faceIcon(const QPixmap &face)
{
    QIcon icon(face);
    icon.addPixmap(face, QIcon::Selected);
    return icon;
}

FaceCache::FaceCache(Load load, int pixels, QObject *parent)
    : QObject(parent)
    , m_load(std::move(load))
    , m_pixels(pixels)
    , m_faces(maxFaces)
{}

QPixmap FaceCache::face(const QString &key, qreal scale)
{
    if (key.isEmpty())
        return {};
    if (const QPixmap *face = m_faces.object(key); face && face->devicePixelRatio() == scale)
        return *face;
    if (m_loading.contains(key) || m_failed.contains(key))
        return {};
    m_scale = scale;
    m_waiting.removeOne(key);
    m_waiting.append(key);
    if (m_waiting.size() > maxWaiting)
        m_waiting.removeFirst();
    loadNext();
    return {};
}

QPixmap FaceCache::drawn(const QString &key, qreal scale, const std::function<QPixmap()> &draw)
{
    if (const QPixmap *face = m_faces.object(key); face && face->devicePixelRatio() == scale)
        return *face;
    const QPixmap face = draw();
    m_faces.insert(key, std::make_unique<QPixmap>(face).release());
    return face;
}

void FaceCache::clear()
{
    ++m_generation;
    m_faces.clear();
    m_waiting.clear();
    m_loading.clear();
    m_failed.clear();
}

void FaceCache::loadNext()
{
    while (m_loading.size() < maxLoading && !m_waiting.isEmpty()) {
        const QString key = m_waiting.takeLast();
        m_loading.insert(key);
        engine::whenAnswered<QImage>(
            m_load(key, qRound(m_pixels * m_scale)), this,
            [this, key, scale = m_scale, generation = m_generation](const core::Result<QImage> &image) {
                if (generation != m_generation)
                    return;
                m_loading.remove(key);
                if (image)
                    store(key, scale, *image);
                else
                    m_failed.insert(key);
                loadNext();
            });
    }
}

void FaceCache::store(const QString &key, qreal scale, const QImage &image)
{
    auto pixmap = std::make_unique<QPixmap>(QPixmap::fromImage(image));
    pixmap->setDevicePixelRatio(scale);
    m_faces.insert(key, pixmap.release());
    Q_EMIT loaded(key);
}

} // namespace gui
