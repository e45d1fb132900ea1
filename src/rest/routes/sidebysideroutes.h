// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/sidebyside.h"
#include "core/instant.h"
#include "engine/engine.h"
#include "rest/jobboard.h"
#include "rest/router.h"
#include "rest/routes/countingquery.h"

#include <QObject>

#include <memory>

namespace rest {

/// The routes about several owners or repositories: `/v1/side-by-side`, and its charts. They are answered
/// when all of them are read.
class SideBySideRoutes : public QObject
{
    Q_OBJECT

public:
    /// Engine and board must outlive it, and it must outlive the router.
    SideBySideRoutes(engine::Engine &engine, JobBoard &jobs, core::Clock clock, QObject *parent = nullptr);

    void addTo(Router &router);

private:
    /// A request, and what is known of its answer.
    struct Asked
    {
        Call call;
        /// "svg", "png"; empty for the numbers.
        QString picture;
        CountingQuery query = {};
        /// Filled one after the other.
        core::SideBySide compared = {};
        std::size_t next = 0;
    };
    using Shared = std::shared_ptr<Asked>;

    void answer(const Call &call, const QString &picture);
    core::Result<Shared> readQuery(const Call &call, const QString &picture) const;
    /// Asks for the next side, or answers.
    void goOn(const Shared &asked);
    void takeStored(const Shared &asked, bool mayRead, const core::Result<core::Contributions> &answer);
    void countStored(const Shared &asked, bool mayRead);
    void read(const Shared &asked);
    void take(const Shared &asked, const std::shared_ptr<const core::Contributions> &answer);
    void refuse(const Call &call, const core::Error &error) const;
    Response rendered(const Asked &asked) const;

    engine::Engine &m_engine;
    JobBoard &m_jobs;
    core::Clock m_clock;
};

} // namespace rest
