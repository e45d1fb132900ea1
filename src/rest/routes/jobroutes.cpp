// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/routes/jobroutes.h"

#include "rest/json.h"
#include "rest/problem.h"

namespace rest {

namespace {

const Job *jobOf(const Call &call, JobBoard &jobs)
{
    const Job *const job = jobs.find(call.parameters.front().toULongLong());
    if (!job)
        call.answer(
            problem(404, QStringLiteral("There is no such job. Finished jobs are kept for an hour.")));
    return job;
}

} // namespace

Response accepted(const Job &job)
{
    Response response = jsonResponse(job.toJson());
    response.status = 202;
    response.headers = {{"Location", job.address()}};
    return response;
}

void addJobRoutes(Router &router, JobBoard &jobs)
{
    const QString address = QStringLiteral("/v1/jobs/{id}");
    router.add("GET", address, [&jobs](const Call &call) {
        if (const Job *job = jobOf(call, jobs))
            call.answer(jsonResponse(job->toJson()));
    });
    router.add("DELETE", address, [&jobs](const Call &call) {
        const Job *const job = jobOf(call, jobs);
        if (!job)
            return;
        jobs.cancel(job->id);
        call.answer(jsonResponse(job->toJson()));
    });
}

} // namespace rest
