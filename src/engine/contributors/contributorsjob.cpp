// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/contributorsjob.h"

#include "core/messages/catalogue.h"
#include "engine/contributors/elsewhere.h"
#include "engine/contributors/ownerreading.h"
#include "store/forgotten.h"
#include "store/lookups.h"

namespace engine {

using core::Result;

Result<core::Contributions> ContributorsJob::run(const Question &question) const
{
    core::Lookup lookup = question.lookup;
    if (question.rules.newSince && !question.rules.newSince->day) {
        if (const Result<void> seen = checkSeen(lookup); !seen)
            return std::unexpected(seen.error());
    }
    if (question.reading != Reading::Stored) {
        if (lookup.host != apiHost(settings))
            return isElsewhere(lookup, apiHost(settings));
        const Result<core::Lookup> found = read(question);
        if (!found)
            return std::unexpected(found.error());
        lookup = *found;
    }
    const Result<HistoryCache::History> history =
        histories.find(database, settings.forge(), lookup, question.rules);
    if (!history)
        return std::unexpected(history.error());
    return core::contributions(**history, question.rules);
}

/// Before anything is read: what was never looked at cannot be answered for.
Result<void> ContributorsJob::checkSeen(const core::Lookup &lookup) const
{
    Result<store::Connection> connection = shared.open(database);
    if (!connection)
        return std::unexpected(connection.error());
    const Result<std::optional<core::Instant>> seenAt = store::Lookups(*connection).seenAt(lookup);
    if (!seenAt)
        return std::unexpected(seenAt.error());
    return *seenAt ? Result<void>()
                   : core::fail(core::Error::Kind::Usage, "history.never-seen", lookup.toString());
}

/// Uses its own connection, which is closed here: when the last one is closed, SQLite may move data from the
/// -wal into the database, which looks like a change.
Result<core::Lookup> ContributorsJob::read(const Question &question) const
{
    Result<store::Connection> connection = shared.open(database);
    if (!connection)
        return std::unexpected(connection.error());
    Result<core::Lookup> read =
        OwnerReading{*connection, settings, token, shared, reporter, stop}.read(question);
    // Even if it was stopped, it may have learned more addresses of people who were forgotten.
    if (const Result<void> swept = store::Forgotten(*connection).sweep(); read && !swept)
        return std::unexpected(swept.error());
    return read;
}

} // namespace engine
