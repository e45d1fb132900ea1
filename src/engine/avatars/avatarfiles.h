// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/instant.h"
#include "social/picture.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <mutex>
#include <optional>

namespace engine {

/// Avatars on disk. Each picture is stored once, under the SHA-256 of its bytes, however many accounts show
/// it. Thread-safe; several programs can use the same folder.
class AvatarFiles
{
public:
    struct Found
    {
        QByteArray bytes;
        core::Instant fetchedAt;
    };

    /// The pictures in `cache`/avatars may take `budget` bytes; the longest unchanged ones are removed first.
    AvatarFiles(const QString &cache, qint64 budget);

    /// What was last fetched from an address, if it is still there.
    std::optional<Found> find(const QUrl &address) const;
    /// Kind Output when it cannot be stored.
    core::Result<void> add(const QUrl &address, const social::CheckedPicture &picture,
                           core::Instant fetchedAt);

    /// Removes all avatars in a cache folder. Returns the folder if something in it could not be removed, and
    /// otherwise nothing.
    static QStringList clear(const QString &cache);
    /// Their disk usage in bytes.
    static qint64 size(const QString &cache);

private:
    QString addressFile(const QUrl &address) const;
    QString pictureFile(const QByteArray &sha256) const;
    void keepWithinBudget();

    const QString m_folder;
    const qint64 m_budget;
    std::mutex m_mutex;
    /// How much may be added before the sizes are summed up again.
    qint64 m_left = 0;
};

} // namespace engine
