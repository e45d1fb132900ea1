// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline/option.h"
#include "cli/people/peopleoptions.h"

namespace cli {

/// Checks that each given option is one of the action's. Kind Usage.
core::Result<void> checkUses(const PeopleOptions &options, const Given &given);

} // namespace cli
