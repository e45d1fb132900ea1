// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline/manual.h"
#include "cli/contributors/answeroptions.h"
#include "core/profiles/handle.h"

#include <vector>

namespace cli {

struct StoredProfilesOptions
{
    enum class Action { List, Show, Pictures, Save, Remove };

    Action action = Action::List;
    /// The profiles; empty for all.
    std::vector<core::Handle> handles;
    /// The folder to save pictures to.
    QString folder;
    /// The begin of the SHA-256 of the only picture to save; empty for all.
    QString picture;
    /// Only format, csvFields and output are used.
    AnswerOptions answer;
};

/// Parses the arguments of `newfaces profiles`. Kind Usage.
core::Result<StoredProfilesOptions> parseStoredProfiles(const QStringList &arguments);

Manual storedProfilesManual();

} // namespace cli
