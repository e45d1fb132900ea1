// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline/manual.h"
#include "cli/contributors/answeroptions.h"
#include "core/history/lookup.h"
#include "core/people/affiliation/affiliate.h"
#include "core/people/decision.h"
#include "engine/peopleimport.h"

namespace cli {

struct PeopleOptions
{
    enum class Action { List, Mailmap, Decide, Decisions, Undo, Import, Forget, Forgotten };

    Action action = Action::List;
    /// Whose people to list; for decisions, an empty owner means all.
    core::Lookup lookup;
    /// Only people who may be the same person.
    bool suggested = false;
    /// The decision, and the people it is about as the user typed them.
    core::Decision::Kind kind = core::Decision::Kind::Join;
    QStringList words;
    /// To split by name: the names that leave an address, or that every name does.
    QStringList names;
    bool byName = false;
    /// The organisation that the people belong to; empty for none.
    core::Membership membership;
    /// Only people of this organisation (see core::isOf()); empty for all.
    QString organisation;
    /// The number of the decision to undo; or 0, and the file whose decisions to undo.
    qint64 decision = 0;
    QString file;
    /// What to import for the lookup's owner.
    engine::PeopleImport import;
    /// The value of --format, which is the output's or the imported file's.
    QString formatWord;
    /// Forget somebody without being asked.
    bool yes = false;
    /// The number of a forgotten person to remove from the list; 0 to show it.
    qint64 forgotten = 0;
    /// Only forks, co-authors, format and output are used.
    AnswerOptions answer;
};

/// Parses the arguments of `newfaces people`. `forge` is the host whose names and links are understood. Kind
/// Usage.
core::Result<PeopleOptions> parsePeople(const QStringList &arguments, const core::Forge &forge);

Manual peopleManual();

} // namespace cli
