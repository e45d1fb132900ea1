// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

/// The exit codes of the program.
enum ExitCode {
    Success = 0,
    Failure = 1, ///< nothing was done
    UsageError = 2,
    Incomplete = 3, ///< done, but something could not be read
    Interrupted = 130
};

} // namespace cli
