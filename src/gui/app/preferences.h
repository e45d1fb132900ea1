// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counting/chartdata.h"
#include "core/counting/contributions.h"
#include "core/history/lookup.h"

#include <QByteArray>

namespace gui {

/// What the window remembers from one start to the next.
struct Preferences
{
    core::Rules rules = {.scope = core::Scope::Owner, .since = {}, .until = {}};
    /// What was shown last; without an owner, nothing.
    core::Lookup shown;
    core::View view = core::View::Newcomers;
    QByteArray window;
    QByteArray page;
    QByteArray results;
    /// Which of the window's pages was shown.
    int tab = 0;
    QByteArray profiles;
};

Preferences loadPreferences();
/// Where the file may not or cannot be written, they are forgotten.
void savePreferences(const Preferences &preferences);

} // namespace gui
