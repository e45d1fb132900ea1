// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/contributors/answeroptions.h"
#include "core/error.h"

namespace cli {

/// Checks that the output files can be written, before the time to compute the answer is spent. Kind Output.
core::Result<void> checkTargets(const AnswerOptions &options);

} // namespace cli
