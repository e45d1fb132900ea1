// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/contributorsjob.h"

#include "engine/contributors/ownerreading.h"
#include "engine/contributors/storedhistory.h"

#include <QCoreApplication>

namespace engine {

using core::Error;
using core::Result;

namespace {

std::unexpected<Error> isElsewhere(const core::Lookup &lookup, const QString &host)
{
    return std::unexpected(Error{
        Error::Kind::Usage, QCoreApplication::translate(
                                "engine", "“%1” is on %2, but Newfaces is set to %3. Change the address of "
                                          "the API in the settings to read it again.")
                                .arg(lookup.toString(), lookup.host, host)});
}

} // namespace

Result<core::Contributions> ContributorsJob::run(const Question &question) const
{
    core::Lookup lookup = question.lookup;
    if (question.reading != Reading::Stored) {
        if (lookup.host != apiHost(settings))
            return isElsewhere(lookup, apiHost(settings));
        const OwnerReading reading{database, settings, token, shared, reporter, stop};
        const Result<core::Lookup> found = reading.read(question);
        if (!found)
            return std::unexpected(found.error());
        lookup = *found;
    }

    const Result<core::History> history = storedHistory(store::Histories(database), lookup);
    if (!history)
        return std::unexpected(history.error());
    return core::contributions(*history, question.rules);
}

} // namespace engine
