// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/settings/configoptions.h"

namespace cli {

/// Writes settings to standard output, or changes them. Kinds as with config::choose(), and Output if
/// standard output cannot be written.
core::Result<void> showOrChange(const ConfigOptions &options);

} // namespace cli
