// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/routes/statusroutes.h"

#include "engine/profiles.h"
#include "engine/whenanswered.h"
#include "rest/json.h"
#include "rest/problem.h"

#include <QCoreApplication>
#include <QFile>

// A static library's resources have to be asked for, outside of any namespace.
static void loadDescriptionResource()
{
    Q_INIT_RESOURCE(rest);
}

namespace rest {

namespace {

using core::Result;

QJsonObject quotaJson(const core::Quota &quota)
{
    return {{QStringLiteral("limit"), quota.limit},
            {QStringLiteral("remaining"), quota.remaining},
            {QStringLiteral("resets_at"), core::toString(quota.resetsAt)}};
}

/// Null until GitHub has reported it.
QJsonValue quotaOf(const std::map<core::Quota::Resource, core::Quota> &quotas, core::Quota::Resource resource)
{
    const auto found = quotas.find(resource);
    return found == quotas.end() ? QJsonValue() : QJsonValue(quotaJson(found->second));
}

QByteArray openApi()
{
    loadDescriptionResource();
    QFile file(QStringLiteral(":/rest/openapi.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

StatusRoutes::StatusRoutes(engine::Engine &engine, const JobBoard &jobs, core::Clock clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_jobs(jobs)
    , m_clock(std::move(clock))
{
    connect(&engine, &engine::Engine::quotaChanged, this,
            [this](const core::Quota &quota) { m_quotas[quota.resource] = quota; });
}

void StatusRoutes::addTo(Router &router)
{
    router.add("GET", QStringLiteral("/v1/status"), [this](const Call &call) { answerStatus(call); });
    router.add("GET", QStringLiteral("/openapi.json"),
               [](const Call &call) { call.answer({.body = openApi()}); });
}

void StatusRoutes::answerStatus(const Call &call)
{
    using Entries = std::vector<core::Entry>;
    engine::whenAnswered<Entries>(m_engine.history(), this, [this, call](const Result<Entries> &entries) {
        if (!entries)
            return call.answer(problem(entries.error(), m_clock()));
        engine::whenAnswered<qint64>(m_engine.profiles().count(), this,
                                     [this, call, lookups = entries->size()](const Result<qint64> &profiles) {
                                         if (!profiles)
                                             return call.answer(problem(profiles.error(), m_clock()));
                                         call.answer(jsonResponse(status(qint64(lookups), *profiles)));
                                     });
    });
}

QJsonObject StatusRoutes::status(qint64 lookups, qint64 profiles) const
{
    return {
        {QStringLiteral("version"), QCoreApplication::applicationVersion()},
        {QStringLiteral("github"),
         QJsonObject{{QStringLiteral("rest"), quotaOf(m_quotas, core::Quota::Resource::Rest)},
                     {QStringLiteral("graphql"), quotaOf(m_quotas, core::Quota::Resource::GraphQl)}}},
        {QStringLiteral("stored"),
         QJsonObject{{QStringLiteral("lookups"), lookups}, {QStringLiteral("profiles"), profiles}}},
        {QStringLiteral("running_jobs"), m_jobs.running()},
    };
}

} // namespace rest
