// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/contributors/contributorsoptions.h"
#include "core/history/forge.h"
#include "core/people/decision.h"

#include <QStringList>

namespace cli {

struct PeopleOptions
{
    enum class Action { List, Decide, Decisions, Undo };

    Action action = Action::List;
    /// Whose people; without an owner, the decisions of all.
    core::Lookup lookup;
    /// Those alone who may be the same.
    bool suggested = false;
    /// What is decided, and about whom in the user's words.
    core::Decision::Kind kind = core::Decision::Kind::Join;
    QStringList words;
    /// The number of the decision that is undone.
    qint64 decision = 0;
    /// Of these, whether forks count, the format and the output file.
    CountingOptions answer;
};

/// What follows `newfaces people`. Links have to lead to the forge. Errors are of kind Usage.
core::Result<PeopleOptions> parsePeople(const QStringList &arguments, const core::Forge &forge);

} // namespace cli
