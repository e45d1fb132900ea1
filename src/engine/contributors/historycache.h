// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/history/lookup.h"

#include <QByteArray>

#include <memory>
#include <mutex>
#include <vector>

namespace engine {

/// The histories that were used last, as the database had them in its current version. Safe from any thread.
class HistoryCache
{
public:
    using History = std::shared_ptr<const core::History>;

    /// How much memory the histories may take, about.
    explicit HistoryCache(qint64 maxBytes)
        : m_maxBytes(maxBytes)
    {}

    /// Null when the lookup's is not kept of this version. Histories of another version are dropped.
    History find(const QByteArray &version, const core::Lookup &lookup);
    /// Drops those used longest ago where there is no room. Keeps nothing of a version that find() has not
    /// asked for last.
    void keep(const QByteArray &version, const core::Lookup &lookup, const History &history);

private:
    struct Entry
    {
        core::Lookup lookup;
        History history;
        qint64 bytes = 0;
    };

    const qint64 m_maxBytes;
    std::mutex m_mutex;
    QByteArray m_version;
    /// The last used first.
    std::vector<Entry> m_entries;
};

} // namespace engine
