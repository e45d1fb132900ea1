// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/routes/lookingup.h"

#include "config/chosen.h"
#include "engine/profiles.h"
#include "engine/whenanswered.h"

namespace rest {

using core::Error;
using core::ProfileRecord;
using core::Result;

void lookUpOne(engine::Engine &engine, const core::Handle &handle, engine::Reading reading, QObject *context,
               const std::function<void(const Result<ProfileRecord> &)> &then)
{
    const engine::ProfileQuestion question{.handles = {handle},
                                           .reading = reading,
                                           .unofficial = config::chosen(config::xUnofficial()).text != u"no"};
    engine::whenAnswered<engine::ProfileAnswer>(
        engine.profiles().lookUp(question), context, [then](const Result<engine::ProfileAnswer> &answer) {
            then(answer ? Result<ProfileRecord>(answer->records.front()) : std::unexpected(answer.error()));
        });
}

Error unknownProfile(const ProfileRecord &record)
{
    return {record.retryAt ? Error::Kind::Limited : Error::Kind::BadAnswer, record.trouble, record.retryAt};
}

} // namespace rest
