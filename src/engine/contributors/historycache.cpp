// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/historycache.h"

#include <algorithm>

namespace engine {

namespace {

qint64 bytesOf(const core::History &history)
{
    std::size_t bytes = 0;
    for (const core::RepositoryHistory &repository : history.repositories)
        bytes += repository.commits.capacity() * sizeof(core::Commit) +
                 repository.coAuthors.capacity() * sizeof(core::CoAuthor);
    for (const core::Author &author : history.authors) {
        const auto letters = author.name.size() + author.email.size() + author.login.size();
        bytes += sizeof author + static_cast<std::size_t>(letters) * sizeof(QChar);
    }
    for (const core::Event &event : history.events) {
        const auto letters = event.name.size() + event.title.size();
        bytes += sizeof event + static_cast<std::size_t>(letters) * sizeof(QChar);
    }
    return static_cast<qint64>(bytes);
}

} // namespace

HistoryCache::History HistoryCache::find(const QByteArray &version, const core::Lookup &lookup,
                                         store::Detail detail)
{
    const std::lock_guard lock(m_mutex);
    if (version != m_version) {
        m_entries.clear();
        m_version = version;
    }
    const auto found =
        std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.isOf(lookup, detail); });
    if (found == m_entries.end())
        return nullptr;
    std::rotate(m_entries.begin(), found, found + 1);
    return m_entries.front().history;
}

void HistoryCache::keep(const QByteArray &version, const core::Lookup &lookup, const History &history,
                        store::Detail detail)
{
    const std::lock_guard lock(m_mutex);
    if (version != m_version)
        return;
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.isOf(lookup, detail); });
    m_entries.insert(m_entries.begin(), {lookup, detail, history, bytesOf(*history)});
    qint64 bytes = 0;
    const auto tooMuch = std::ranges::find_if(m_entries, [this, &bytes](const Entry &entry) {
        bytes += entry.bytes;
        return bytes > m_maxBytes;
    });
    m_entries.erase(tooMuch, m_entries.end());
}

} // namespace engine
