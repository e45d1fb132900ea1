// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/contributors/contributorsoptions.h"

namespace cli {

struct HistoryOptions
{
    enum class Action { List, Show, Remove };

    Action action = Action::List;
    /// The number of the entry that is shown or removed.
    qint64 entry = 0;
    /// How it is shown.
    CountingOptions counting;
};

/// What follows `newfaces history`. Errors are of kind Usage.
core::Result<HistoryOptions> parseHistory(const QStringList &arguments);

} // namespace cli
