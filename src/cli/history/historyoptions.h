// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline/manual.h"
#include "cli/contributors/answeroptions.h"

namespace cli {

struct HistoryOptions
{
    enum class Action { List, Show, Remove, Pin, Unpin, Rename };

    Action action = Action::List;
    /// The number of the lookup that the action is about.
    qint64 entry = 0;
    /// The new label; empty for none.
    QString label;
    /// How to show it.
    AnswerOptions answer;
};

/// Parses the arguments of `newfaces history`. Kind Usage.
core::Result<HistoryOptions> parseHistory(const QStringList &arguments);

Manual historyManual();

} // namespace cli
