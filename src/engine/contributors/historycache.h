// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/history/lookup.h"
#include "store/detail.h"

#include <QByteArray>

#include <memory>
#include <mutex>
#include <vector>

namespace engine {

/// The most recently used histories, for the current version of the stored data. Safe from any thread.
class HistoryCache
{
public:
    using History = std::shared_ptr<const core::History>;

    /// Approximately how much memory the histories may use.
    explicit HistoryCache(qint64 maxBytes)
        : m_maxBytes(maxBytes)
    {}

    /// Null if this version of the lookup's history is not in the cache. Histories of other versions are
    /// dropped.
    History find(const QByteArray &version, const core::Lookup &lookup,
                 store::Detail detail = store::Detail::Commits);
    /// Drops the least recently used ones if there is no room. Adds nothing for a version other than that of
    /// the last find().
    void keep(const QByteArray &version, const core::Lookup &lookup, const History &history,
              store::Detail detail = store::Detail::Commits);

private:
    struct Entry
    {
        core::Lookup lookup;
        store::Detail detail = store::Detail::Commits;
        History history;
        qint64 bytes = 0;

        bool isOf(const core::Lookup &one, store::Detail with) const
        {
            return detail == with && core::sameLookup(lookup, one);
        }
    };

    const qint64 m_maxBytes;
    std::mutex m_mutex;
    QByteArray m_version;
    /// The most recently used first.
    std::vector<Entry> m_entries;
};

} // namespace engine
