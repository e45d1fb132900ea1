// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "core/instant.h"
#include "engine/engine.h"
#include "rest/jobboard.h"
#include "rest/router.h"
#include "rest/routes/countingquery.h"
#include "rest/routes/storedanswers.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>
#include <utility>

namespace rest {

/// The routes about contributors: `/v1/contributors/…`, and `/monthly_new_contributors/{user}` of the first
/// old service.
class ContributorsRoutes : public QObject
{
    Q_OBJECT

public:
    /// Engine and board must outlive it, and it must outlive the router.
    ContributorsRoutes(engine::Engine &engine, JobBoard &jobs, core::Clock clock, QObject *parent = nullptr);
    ~ContributorsRoutes() override;

    void addTo(Router &router);

private:
    /// A request, and how it is answered.
    struct Asked
    {
        /// One call, or several equal ones at the same time.
        std::vector<Call> calls;
        core::Lookup lookup;
        core::Rules rules;
        core::WithEvents events = core::WithEvents::No;
        Refresh refresh = Refresh::Stale;
        /// Nothing means without a limit.
        std::optional<std::chrono::seconds> wait = std::nullopt;
        std::function<Response(const core::Contributions &)> render;
        std::function<Response(const core::Error &)> refuse;
        /// A chart can be drawn on this thread alone.
        bool isDrawn = false;

        const QByteArray &target() const { return calls.front().request.head.path; }
        void answer(const Response &response) const;
    };

    void answerJson(const Call &call);
    void answerChart(const Call &call, const QString &format);
    void answerMonthly(const Call &call);

    /// A call that waits for a job.
    struct Waiting
    {
        Asked asked;
        /// When it gets the job as the answer instead.
        std::optional<std::chrono::steady_clock::time_point> until;
    };

    void answer(const Asked &asked);
    /// Answers from stored data. If that is not fresh enough, and reading is allowed, it is read first.
    void answerStored(const Asked &asked, bool mayRead);
    void take(const Asked &asked, bool mayRead, const core::Result<core::Contributions> &answer,
              const QByteArray &version);
    void read(const Asked &asked);
    void takeRead(const Job &ended);
    void takeRead(const Asked &asked, const Job &ended);
    /// Answers calls whose wait is over, and drops those whose clients have disconnected.
    void lookAtThoseThatWait();
    /// `version` is that of what is stored when it was counted, so that the answer can be kept; empty where
    /// it is not known.
    void render(const Asked &asked, const std::shared_ptr<const core::Contributions> &contributions,
                const QByteArray &version);
    bool isFresh(const Asked &asked, core::Instant refreshedAt) const;
    bool isFresh(const Asked &asked, const core::Contributions &contributions) const;

    engine::Engine &m_engine;
    JobBoard &m_jobs;
    core::Clock m_clock;
    StoredAnswers m_answers;
    /// Calls that wait for a count, by target and version: equal requests are counted once.
    std::map<std::pair<QByteArray, QByteArray>, std::vector<Call>> m_counted;
    /// The calls that wait for each job.
    std::map<quint64, std::vector<Waiting>> m_read;
    /// Runs while a call waits.
    QTimer m_look;
    /// Long answers are written outside of the window's thread. Last, so that it ends first.
    QThreadPool m_writers;
};

} // namespace rest
