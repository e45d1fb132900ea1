// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/contributors/contributorsoptions.h"
#include "config/setting.h"

namespace cli {

struct ConfigOptions
{
    enum class Action { List, Get, Set, Reset };

    Action action = Action::List;
    CountingOptions::Format format = CountingOptions::Format::Table;
    /// What is told or changed; null for all.
    const config::Setting *setting = nullptr;
    QString value;
};

/// What follows `newfaces config`. Errors are of kind Usage.
core::Result<ConfigOptions> parseConfig(const QStringList &arguments);

} // namespace cli
