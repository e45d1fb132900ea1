// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/routes/monthly.h"

#include "rest/json.h"
#include "rest/problem.h"

namespace rest {

namespace {

Response monthlyJson(const QJsonArray &data, const QString &message)
{
    return jsonResponse(QJsonObject{{QStringLiteral("data"), data}, {QStringLiteral("message"), message}});
}

} // namespace

Response monthlyAnswer(const core::Contributions &contributions)
{
    QJsonArray data;
    for (const core::Row &row : contributions.rows)
        data.append(QJsonObject{
            {QStringLiteral("repo"), row.repository},
            {QStringLiteral("datemonth"), QString(core::toString(row.period) + QStringLiteral("-01"))},
            {QStringLiteral("new_contributors"), row.newContributors}});
    return monthlyJson(data, contributions.complete ? QStringLiteral("ok")
                                                    : QStringLiteral("Some repositories could not be read."));
}

Response monthlyProblem(const core::Error &error, core::Instant now)
{
    const Response told = problem(error, now);
    Response response = monthlyJson({}, tellable(error));
    response.status = told.status;
    response.headers = told.headers;
    return response;
}

} // namespace rest
