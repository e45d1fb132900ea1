// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gui {

/// Runs the window until it is closed and returns the program's exit code.
int run(int &argc, char **argv);

} // namespace gui
