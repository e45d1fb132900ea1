// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

/// Whether a command is asked for, and not the window.
bool isCommand(int argc, char **argv);

/// Runs the command that the arguments name, and gives the program's exit code (see exitcode.h).
int run(int &argc, char **argv);

} // namespace cli
