// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

/// Whether the arguments are for the command line; otherwise the window is meant. It is without arguments,
/// with
/// --window, and, if there is a display, with one owner, repository, link or handle that resembles no
/// command.
bool isCommand(int argc, char **argv, bool hasDisplay);

/// Runs the command that the arguments name. Returns the program's exit code (see exitcode.h).
int run(int &argc, char **argv);

} // namespace cli
