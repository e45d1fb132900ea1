// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/hostcomparison.h"
#include "engine/contributors/storedhistories.h"
#include "engine/settings.h"
#include "net/token.h"

#include <stop_token>

namespace engine {

/// What is needed to compare people with the host's list; everything that is referred to must outlive it.
struct HostComparing
{
    QString database;
    Settings settings;
    /// GitHub's.
    net::Token token;
    Resources &shared;
    StoredHistories &histories;
    std::stop_token stop;

    /// See Engine::compareWithHost().
    core::Result<core::HostComparison> run(const core::Lookup &lookup, const core::Rules &rules) const;
};

} // namespace engine
