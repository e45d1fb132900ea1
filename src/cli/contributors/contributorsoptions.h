// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline/manual.h"
#include "cli/contributors/answeroptions.h"
#include "core/counting/sidebyside.h"
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
    /// One table with a column for each lookup.
    bool isSideBySide = false;
    core::Alignment alignment = core::Alignment::Date;
    /// How the chart of several lookups is drawn.
    core::ChartData::Form form = core::ChartData::Form::Lines;
};

/// Parses the arguments of `newfaces contributors`. `forge` is the host whose names and links are understood.
/// Kind Usage.
core::Result<ContributorsOptions> parseContributors(const QStringList &arguments, const core::Forge &forge);

Manual contributorsManual();

} // namespace cli
