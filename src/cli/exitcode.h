// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

/// What the program tells its caller at the end.
enum ExitCode {
    AllWell = 0,
    NothingDone = 1,
    WrongUsage = 2,
    Incomplete = 3, ///< done, but something could not be read
    Interrupted = 130
};

} // namespace cli
