// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

/// Whether the arguments name a command; otherwise the window is meant.
bool isCommand(int argc, char **argv);

/// Runs the command that the arguments name. Returns the program's exit code (see exitcode.h).
int run(int &argc, char **argv);

} // namespace cli
