// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/contributors/hostcomparing.h"

#include "core/messages/catalogue.h"
#include "engine/contributors/apis.h"
#include "engine/contributors/elsewhere.h"

namespace engine {

using core::Result;

Result<core::HostComparison> HostComparing::run(const core::Lookup &lookup, const core::Rules &rules) const
{
    if (lookup.repository.isEmpty())
        return core::fail(core::Error::Kind::Usage, "comparison.needs-repository", lookup.owner);
    if (lookup.host != apiHost(settings))
        return isElsewhere(lookup, apiHost(settings));
    const Result<HistoryCache::History> history = histories.find(database, settings.forge(), lookup, rules);
    if (!history)
        return std::unexpected(history.error());
    const std::unique_ptr<forge::Api> api = makeApi(Source::Rest, shared.http(), settings.api, token);
    const Result<core::ListedContributors> listed = api->contributors(lookup, stop);
    if (!listed)
        return std::unexpected(listed.error());
    return core::compareWithHost(**history, rules, *listed);
}

} // namespace engine
