// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "engine/engine.h"
#include "rest/jobboard.h"
#include "rest/router.h"

#include <QObject>
#include <QThreadPool>

namespace rest {

/// The routes about profiles: `/v1/profiles…`.
class ProfileRoutes : public QObject
{
    Q_OBJECT

public:
    /// Engine and board must outlive it, and it must outlive the router.
    ProfileRoutes(engine::Engine &engine, JobBoard &jobs, core::Clock clock, QObject *parent = nullptr);
    ~ProfileRoutes() override;

    void addTo(Router &router);

private:
    void answerAll(const Call &call);
    void answerOne(const Call &call);
    void answerPicture(const Call &call);
    void sendPicture(const Call &call, const core::ProfileRecord &record);
    void lookUpMany(const Call &call);

    engine::Engine &m_engine;
    JobBoard &m_jobs;
    core::Clock m_clock;
    /// Long answers are written outside of the window's thread. Last, so that it ends first.
    QThreadPool m_writers;
};

} // namespace rest
