// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/pictures/picturecache.h"

#include "engine/pictures/scaledpicture.h"

#include <memory>

namespace engine {

void PictureCache::add(const QString &sha256, const QImage &image)
{
    auto entry = std::make_unique<Entry>(Entry{fitted(image, maxSide)});
    entry->isScaled = entry->image.size() != image.size();
    const auto kilobytes = static_cast<int>(entry->image.sizeInBytes() / 1024) + 1;
    const std::scoped_lock lock(m_mutex);
    m_entries.insert(sha256, entry.release(), kilobytes);
}

std::optional<QImage> PictureCache::find(const QString &sha256, int pixels)
{
    QImage image;
    {
        const std::scoped_lock lock(m_mutex);
        const Entry *entry = m_entries.object(sha256);
        if (!entry || (entry->isScaled && pixels > maxSide))
            return std::nullopt;
        image = entry->image;
    }
    return fitted(image, pixels);
}

} // namespace engine
