// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/contributorsjob.h"

#include "engine/contributors/elsewhere.h"
#include "engine/contributors/ownerreading.h"
#include "store/forgotten.h"

namespace engine {

using core::Result;

Result<core::Contributions> ContributorsJob::run(const Question &question) const
{
    core::Lookup lookup = question.lookup;
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
