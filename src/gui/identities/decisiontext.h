// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/decision.h"
#include "core/people/forgotten.h"
#include "engine/peopleimport.h"

#include <QStringList>

namespace gui {

/// "Same person", "Different people", "Bot", "Not a bot", "Organisation: Acme".
QString kindText(const core::Decision &decision);

/// "“Ann”, “Ben” and “Cat”".
QString quotedList(const QStringList &names);

/// The labels of the decision's subjects.
QStringList labelsOf(const core::Decision &decision);

/// "Joined “Ann” and “Ann Ray”."
QString decidedSentence(const core::Decision &decision);

/// "Imported “.mailmap”: 12 people joined. 2 lines were ignored, for example line 4: …"
QString importedSentence(const engine::ImportedPeople &imported);

/// Whether the import stored decisions, which can be undone.
bool decidesSomething(const engine::ImportedPeople &imported);

/// "Undid 3 decisions from “.mailmap”."
QString fileUndoneSentence(const QString &file, int decisions);

/// "Forgotten: 12 commits have no name now."
QString forgottenSentence(const core::Forgetting &forgotten);

/// "“Ann” and “Ann Ray” are no longer joined."
QString undoneSentence(const core::Decision &decision);

} // namespace gui
