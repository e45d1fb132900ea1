// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "rest/jobboard.h"
#include "rest/router.h"

#include <QObject>

#include <map>

namespace rest {

/// `/v1/status` and `/openapi.json`.
class StatusRoutes : public QObject
{
    Q_OBJECT

public:
    /// Engine and board must outlive it, and it must outlive the router.
    StatusRoutes(engine::Engine &engine, const JobBoard &jobs, core::Clock clock, QObject *parent = nullptr);

    void addTo(Router &router);

private:
    void answerStatus(const Call &call);
    QJsonObject status(qint64 lookups, qint64 profiles) const;

    engine::Engine &m_engine;
    const JobBoard &m_jobs;
    core::Clock m_clock;
    /// The quota that GitHub reported last.
    std::map<core::Quota::Resource, core::Quota> m_quotas;
};

} // namespace rest
