// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/contributors/contributorsoptions.h"
#include "core/profiles/handle.h"
#include "core/profiles/profile.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cli {

struct ProfileOptions
{
    /// Each once.
    std::vector<core::Handle> handles;
    /// A file with more of them, "-" for standard input; empty for none.
    QString from;
    engine::Reading reading = engine::Reading::Refresh;
    /// That source alone; nothing for all, in the user's order.
    std::optional<core::ProfileSource> only;
    /// A folder that the pictures go into; empty for none.
    QString pictures;
    /// In which form the answer goes where, and whether quietly.
    CountingOptions answer;
};

/// What follows `newfaces profile`. Errors are of kind Usage.
core::Result<ProfileOptions> parseProfile(const QStringList &arguments);

} // namespace cli
