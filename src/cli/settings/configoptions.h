// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline/manual.h"
#include "cli/contributors/answeroptions.h"
#include "config/setting.h"

namespace cli {

struct ConfigOptions
{
    enum class Action { List, Get, Set, Reset };

    Action action = Action::List;
    AnswerOptions::Format format = AnswerOptions::Format::Table;
    /// Null for all settings.
    const config::Setting *setting = nullptr;
    QString value = {};
};

/// Parses the arguments of `newfaces config`. Kind Usage.
core::Result<ConfigOptions> parseConfig(const QStringList &arguments);

Manual configManual();

} // namespace cli
