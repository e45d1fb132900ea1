// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contributions.h"
#include "engine/question.h"
#include "engine/reporter.h"
#include "github/restapi.h"
#include "store/store.h"

#include <functional>
#include <stop_token>

namespace engine {

/// What a question is answered with; all of it outlives the job.
struct ContributorsJob
{
    QString database;
    /// Asked for only when the host is to be asked, since it is costly to make.
    std::function<github::RestApi()> api;
    core::Clock clock;
    Reporter &reporter;
    std::stop_token stop;

    core::Result<core::Contributions> run(const Question &question) const;

private:
    core::Result<core::Lookup> read(store::Store &store, const Question &question) const;
    core::Result<void> readAll(const github::RestApi &host, const QString &owner,
                               const std::vector<store::StoredRepository> &repositories, bool full) const;
};

} // namespace engine
