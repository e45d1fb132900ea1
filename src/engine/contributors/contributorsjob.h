// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/contributions.h"
#include "engine/contributors/reporter.h"
#include "engine/question.h"
#include "engine/settings.h"
#include "net/http.h"
#include "store/database/connection.h"

#include <functional>
#include <stop_token>

namespace engine {

/// What a question is answered with; what is referred to outlives the job.
struct ContributorsJob
{
    store::Connection &database;
    Settings settings;
    /// Asked for only when the host is to be asked, since it is costly to make.
    std::function<net::Http &()> http;
    core::Clock clock;
    Reporter &reporter;
    /// Told what went wrong beside an answer that is right all the same.
    std::function<void(const QString &sentence)> notice;
    std::stop_token stop;

    core::Result<core::Contributions> run(const Question &question) const;
};

} // namespace engine
