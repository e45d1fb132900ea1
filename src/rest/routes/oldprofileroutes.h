// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "engine/engine.h"
#include "rest/router.h"

#include <QObject>

namespace rest {

/// The routes of the second old service: `/scrape`, `/user/{handle}/profile_pic`, `/users`.
class OldProfileRoutes : public QObject
{
    Q_OBJECT

public:
    /// The engine must outlive it, and it must outlive the router.
    OldProfileRoutes(engine::Engine &engine, core::Clock clock, QObject *parent = nullptr);

    void addTo(Router &router);

private:
    void scrape(const Call &call);
    void answerPicture(const Call &call);
    void answerUsers(const Call &call);

    engine::Engine &m_engine;
    core::Clock m_clock;
};

} // namespace rest
