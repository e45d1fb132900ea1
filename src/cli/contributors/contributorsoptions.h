// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline/manual.h"
#include "cli/contributors/answeroptions.h"
#include "core/history/lookup.h"
#include "engine/question.h"

#include <vector>

namespace cli {

struct ContributorsOptions
{
    /// Each once.
    std::vector<core::Lookup> lookups;
    engine::Reading reading = engine::Reading::Refresh;
    engine::Source source = engine::Source::Auto;
    AnswerOptions answer = {};
    /// Also read .mailmap files.
    bool mailmaps = false;
    /// Compare the people of each repository with the host's own list.
    bool comparesWithHost = false;
};

/// Parses the arguments of `newfaces contributors`. `forge` is the host whose names and links are understood.
/// Kind Usage.
core::Result<ContributorsOptions> parseContributors(const QStringList &arguments, const core::Forge &forge);

Manual contributorsManual();

} // namespace cli
