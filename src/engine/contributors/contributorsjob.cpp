// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/contributorsjob.h"

#include "engine/contributors/ownerreading.h"
#include "engine/contributors/storedhistory.h"

namespace engine {

using core::Result;

Result<core::Contributions> ContributorsJob::run(const Question &question) const
{
    core::Lookup lookup = question.lookup;
    if (question.reading != Reading::Stored) {
        const OwnerReading reading{database, settings, token, shared, reporter, stop};
        const Result<core::Lookup> found = reading.read(question);
        if (!found)
            return std::unexpected(found.error());
        lookup = *found;
    }

    const Result<core::History> history = storedHistory(store::Histories(database), settings.forge(), lookup);
    if (!history)
        return std::unexpected(history.error());
    return core::contributions(*history, question.rules);
}

} // namespace engine
