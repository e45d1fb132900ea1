// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline/manual.h"
#include "core/error.h"
#include "core/history/event.h"
#include "core/history/forge.h"
#include "core/history/lookup.h"

#include <QStringList>

namespace cli {

struct EventsOptions
{
    enum class Action { List, Add, Remove, Restore };

    Action action = Action::List;
    /// The owner; of List and Add alone.
    core::Lookup lookup;
    /// What to add.
    core::Event event = {.kind = core::Event::Kind::Own, .name = {}, .at = {}};
    /// What to remove or restore.
    qint64 number = 0;
    bool json = false;
};

/// Parses the arguments of `newfaces events`. Kind Usage.
core::Result<EventsOptions> parseEvents(const QStringList &arguments, const core::Forge &forge);

Manual eventsManual();

} // namespace cli
