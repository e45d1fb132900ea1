// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gui {

/// Whether a window can be shown.
bool hasDisplay();

/// Runs the window until it is closed and returns the program's exit code. If a window with the same data is
/// open already, that one shows what the arguments name.
int run(int argc, char **argv);

} // namespace gui
