// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/routes/comparisonroute.h"

#include "rest/json.h"
#include "rest/problem.h"
#include "rest/routes/countingquery.h"
#include "rest/routes/lookupin.h"

namespace rest {

namespace {

/// The names that change the numbers; the host's list does not say since when somebody is in it.
QStringList comparisonNames()
{
    QStringList names;
    for (const core::CountingOption &option : core::countingOptions()) {
        if (option.part != core::CountingOption::Part::Shown && option.name != u"inside" &&
            option.name != u"new_since")
            names << option.name;
    }
    return names;
}

core::Result<Job> begun(const Call &call, const core::Forge &forge, JobBoard &jobs)
{
    const core::Result<core::Lookup> lookup = lookupIn(call, forge);
    if (!lookup)
        return std::unexpected(lookup.error());
    const QStringList names = comparisonNames();
    if (const core::Result<void> named = checkNames(call.request, names); !named)
        return std::unexpected(named.error());
    const core::Result<CountingQuery> query = readCountingQuery(call.request, names);
    return query ? jobs.compare(*lookup, query->rules) : std::unexpected(query.error());
}

} // namespace

void addComparisonRoute(Router &router, engine::Engine &engine, JobBoard &jobs, core::Clock clock)
{
    router.add("GET", QStringLiteral("/v1/contributors/{owner}/{repository}/comparison"),
               [&engine, &jobs, clock = std::move(clock)](const Call &call) {
                   const core::Result<Job> job = begun(call, engine.settings().forge(), jobs);
                   if (!job)
                       return call.answer(problem(job.error(), clock()));
                   jobs.whenDone(job->id, [call, clock](const Job &ended) {
                       call.answer(ended.error ? problem(*ended.error, clock())
                                               : jsonResponse(ended.result.toObject()));
                   });
               });
}

} // namespace rest
