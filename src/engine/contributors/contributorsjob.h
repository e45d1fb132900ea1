// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "engine/contributors/reporter.h"
#include "engine/contributors/storedhistories.h"
#include "engine/jobs/resources.h"
#include "engine/settings.h"

#include <stop_token>

namespace engine {

/// What is needed to answer a question; everything that is referred to must outlive the job.
struct ContributorsJob
{
    QString database;
    Settings settings;
    /// GitHub's.
    net::Token token;
    Resources &shared;
    StoredHistories &histories;
    Reporter &reporter;
    std::stop_token stop;

    core::Result<core::Contributions> run(const Question &question) const;

private:
    core::Result<void> checkSeen(const core::Lookup &lookup) const;
    core::Result<core::Lookup> read(const Question &question) const;
};

} // namespace engine
