// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace gui {

/// Has Fontconfig read its files, which the first text waits for, on another core while Qt connects to the
/// display. Where there is no Fontconfig, nothing happens. To be called before the application is made, and
/// joined after.
std::jthread warmUpFonts();

} // namespace gui
