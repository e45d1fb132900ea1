// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline/manual.h"
#include "cli/contributors/answeroptions.h"
#include "core/profiles/handle.h"
#include "core/profiles/profile.h"
#include "engine/question.h"

#include <optional>
#include <vector>

namespace cli {

struct ProfileOptions
{
    /// Each once.
    std::vector<core::Handle> handles;
    /// A file with more handles, "-" for standard input; empty for none.
    QString from;
    engine::Reading reading = engine::Reading::Refresh;
    /// The only source to ask; none for all, in the order of the settings.
    std::optional<core::ProfileSource> only;
    /// A folder to write the pictures to; empty for none.
    QString pictures;
    /// Only format, output and quiet are used.
    AnswerOptions answer;
};

/// Parses the arguments of `newfaces profile`. Kind Usage.
core::Result<ProfileOptions> parseProfile(const QStringList &arguments);

Manual profileManual();

} // namespace cli
