// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributorsjob.h"

#include "engine/ownerreading.h"

namespace engine {

namespace {

using core::Error;
using core::Result;

std::unexpected<Error> nothingIsStored(const core::Lookup &lookup)
{
    return std::unexpected(Error{
        Error::Kind::NotFound,
        QStringLiteral("Nothing is stored of “%1”. Look it up once with a network.").arg(lookup.toString())});
}

} // namespace

Result<core::Contributions> ContributorsJob::run(const Question &question) const
{
    Result<store::Store> store = store::Store::open(database);
    if (!store)
        return std::unexpected(store.error());

    core::Lookup lookup = question.lookup;
    if (question.reading != Reading::Stored) {
        OwnerReading reading{database, *store, settings, http(), clock, reporter, notice, stop};
        const Result<core::Lookup> found = reading.read(question);
        if (!found)
            return std::unexpected(found.error());
        lookup = *found;
    }

    const Result<std::optional<core::History>> history = store->history(lookup);
    if (!history)
        return std::unexpected(history.error());
    if (!*history)
        return nothingIsStored(lookup);
    return core::contributions(**history, question.rules);
}

} // namespace engine
