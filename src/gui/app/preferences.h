// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/pictureoptions.h"
#include "core/counting/chartdata.h"
#include "core/counting/contributions.h"
#include "core/history/lookup.h"
#include "gui/contributors/results/resultspanel.h"
#include "gui/contributors/sidebyside/sidebysidepage.h"
#include "gui/history/historyfilter.h"

#include <QByteArray>

namespace gui {

/// The window state that is saved between starts.
struct Preferences
{
    core::Rules rules = {.scope = core::Scope::Owner, .since = {}, .until = {}};
    /// The last lookup that was shown; without an owner, none.
    core::Lookup shown;
    /// Those that are compared; none if a single one is shown.
    std::vector<core::Lookup> sides;
    SideBySidePage::Arrangement sidesArrangement;
    core::View view = core::View::Newcomers;
    QByteArray window;
    QByteArray page;
    ResultsPanel::Arrangement results;
    /// The index of the current tab.
    int tab = 0;
    QByteArray profiles;
    /// Read .mailmap files, too.
    bool mailmaps = false;
    /// Mark releases and events in the chart.
    bool events = true;
    /// What the last picture of a chart looked like.
    chart::PictureOptions picture = {};
    HistoryOrder historyOrder = HistoryOrder::LastRead;
};

Preferences loadPreferences();
/// Preferences are dropped if the settings file cannot be written.
void savePreferences(const Preferences &preferences);

} // namespace gui
