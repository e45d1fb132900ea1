// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/storedhistories.h"

#include "core/messages/catalogue.h"
#include "engine/contributors/readingstate.h"
#include "store/database/version.h"
#include "store/histories.h"

#include <utility>

namespace engine {

core::Result<HistoryCache::History> StoredHistories::find(const QString &database, const core::Forge &forge,
                                                          const core::Lookup &lookup,
                                                          const core::Rules &rules)
{
    const store::Detail detail = detailFor(rules);
    const QByteArray stored = store::storedVersion(database);
    const QByteArray version = database.toUtf8() + ' ' + forge.id.toUtf8() + ' ' + stored;
    if (HistoryCache::History known = m_cache.find(version, lookup, detail))
        return known;

    core::Result<store::Connection> connection = m_shared.open(database);
    if (!connection)
        return std::unexpected(connection.error());
    core::Result<std::optional<core::History>> read = store::Histories(*connection).find(lookup, detail);
    if (!read)
        return std::unexpected(read.error());
    if (!*read)
        return core::fail(core::Error::Kind::NotFound, "history.nothing-stored", lookup.toString());
    (*read)->forge = forge;
    auto history = std::make_shared<const core::History>(std::move(**read));
    // Only if a change since the first check would have been noticed.
    if (store::storedVersion(database) == stored && store::isSettled(database))
        m_cache.keep(version, lookup, history, detail);
    return history;
}

core::Result<core::History> StoredHistories::findUnfinished(const QString &database, const core::Forge &forge,
                                                            const core::Lookup &owner,
                                                            const core::Rules &rules) const
{
    core::Result<store::Connection> connection = m_shared.open(database);
    if (!connection)
        return std::unexpected(connection.error());
    core::Result<std::optional<core::History>> read =
        store::Histories(*connection).findUnfinished(owner, m_shared.clock()(), detailFor(rules));
    if (!read)
        return std::unexpected(read.error());
    if (!*read)
        return core::fail(core::Error::Kind::NotFound, "history.nothing-stored", owner.toString());
    (*read)->forge = forge;
    return std::move(**read);
}

} // namespace engine
