// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/profiles/profile.h"
#include "engine/engine.h"
#include "rest/router.h"

#include <QObject>

#include <functional>

namespace rest {

/// The routes about all pictures that an account had: `/v1/profiles/{handle}/pictures…`. Nothing is looked
/// up.
class PictureRoutes : public QObject
{
    Q_OBJECT

public:
    /// The engine must outlive it, and it must outlive the router.
    PictureRoutes(engine::Engine &engine, core::Clock clock, QObject *parent = nullptr);

    void addTo(Router &router);

private:
    using Pictures = std::vector<core::KeptPicture>;

    void answerList(const Call &call);
    void answerOne(const Call &call);
    /// Answers with the error if there are none, because nothing is stored about the handle.
    void withPictures(const Call &call, const std::function<void(const Pictures &)> &then);

    engine::Engine &m_engine;
    core::Clock m_clock;
};

} // namespace rest
