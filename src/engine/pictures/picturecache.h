// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>

#include <mutex>
#include <optional>

namespace engine {

/// Recently decoded pictures, so that a picture that a lookup decoded to check it is not decoded again to
/// show it. Limited to 32 MB. Thread-safe.
class PictureCache
{
public:
    void add(const QString &sha256, const QImage &image);
    /// Empty if the picture is not in the cache, or not in this size.
    std::optional<QImage> find(const QString &sha256, int pixels);

private:
    /// Larger pictures are kept in this size: that of the window's largest view at a scale of 2.
    static constexpr int maxSide = 800;
    static constexpr int maxKilobytes = 32 * 1024;

    struct Entry
    {
        QImage image;
        bool isScaled = false;
    };

    std::mutex m_mutex;
    QCache<QString, Entry> m_entries = QCache<QString, Entry>(maxKilobytes);
};

} // namespace engine
